;; What a person does in Emacs with eglot: reads the diagnostics, takes a code action at one of them, saves.  -*- lexical-binding: t -*-
(package-initialize)
(require 'eglot)
(require 'flymake)
(require 'seq)

(define-derived-mode guiderail-text-mode text-mode "Markdown")
(add-to-list 'eglot-server-programs
             `(guiderail-text-mode . (,(getenv "GUIDERAIL_NODE") ,(getenv "GUIDERAIL_CLI") "lsp" "--stdio")))
(setq eglot-sync-connect 20
      eglot-autoshutdown t
      flymake-no-changes-timeout 0.1
      flymake-start-on-flymake-mode t)

(defun guiderail-fail (words &rest values)
  (message "FAILED: %s" (apply #'format words values))
  (kill-emacs 1))

(defun guiderail-await (seconds probe)
  "What PROBE gives once it gives something, or nil after SECONDS."
  (let ((end (+ (float-time) seconds)) found)
    (while (and (not (setq found (funcall probe))) (< (float-time) end))
      (accept-process-output nil 0.1))
    found))

(defun guiderail-text-of (diagnostic)
  (flymake-diagnostic-text diagnostic))

;; Eglot names a language after the mode; ours is Markdown whatever the mode is called.
(put 'guiderail-text-mode 'eglot-language-id "markdown")

(find-file (expand-file-name (getenv "GUIDERAIL_FILE")))
(guiderail-text-mode)
(call-interactively #'eglot)
(let* ((wanted (string-to-number (getenv "GUIDERAIL_COUNT")))
       (arrived (guiderail-await 20 (lambda () (flymake-start) (= (length (flymake-diagnostics)) wanted)))))
  (unless arrived (guiderail-fail "%d diagnostics, not %d" (length (flymake-diagnostics)) wanted))
  (let ((found (seq-find (lambda (each) (string-search (getenv "GUIDERAIL_MESSAGE") (guiderail-text-of each)))
                         (flymake-diagnostics))))
    (unless found (guiderail-fail "no diagnostic says: %s" (getenv "GUIDERAIL_MESSAGE")))
    (message "Emacs %s, eglot: %d diagnostics; line %d: %s" emacs-version wanted
             (line-number-at-pos (flymake-diagnostic-beg found)) (guiderail-text-of found))
    (let* ((actions (eglot-code-actions (flymake-diagnostic-beg found) (flymake-diagnostic-end found) nil nil))
           (action (seq-find (lambda (each) (equal (plist-get each :title) (getenv "GUIDERAIL_TITLE"))) actions)))
      (unless action (guiderail-fail "the code action was not offered: %s" (getenv "GUIDERAIL_TITLE")))
      (eglot--apply-workspace-edit (plist-get action :edit)))))
(setq require-final-newline nil make-backup-files nil)
(save-buffer)
(ignore-errors (eglot-shutdown (eglot-current-server)))
