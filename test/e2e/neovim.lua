-- What a person does in Neovim: reads the diagnostics, asks for code actions at one of them, takes one, writes the file.
local env = vim.env

local function check(condition, message)
  if not condition then error(message, 0) end
  return condition
end

local function work()
  vim.cmd('filetype on')
  vim.bo.filetype = 'markdown'
  local id = check(vim.lsp.start_client({
    name = 'guiderail',
    cmd = { env.GUIDERAIL_NODE, env.GUIDERAIL_CLI, 'lsp', '--stdio' },
    root_dir = vim.fn.getcwd(),
  }), 'the server did not start')
  vim.lsp.buf_attach_client(0, id)

  local wanted = tonumber(env.GUIDERAIL_COUNT)
  local arrived = vim.wait(20000, function() return #vim.diagnostic.get(0) == wanted end, 50)
  check(arrived, ('%d diagnostics, not %d'):format(#vim.diagnostic.get(0), wanted))
  local found
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    if diagnostic.message == env.GUIDERAIL_MESSAGE then found = found or diagnostic end
  end
  check(found, 'no diagnostic says: ' .. env.GUIDERAIL_MESSAGE)
  local version = vim.version()
  io.stdout:write(('Neovim %d.%d.%d shows %d diagnostics; line %d: [%s] %s\n'):format(
    version.major, version.minor, version.patch, wanted, found.lnum + 1, found.source, found.message))

  local chosen = false
  vim.ui.select = function(items, options, choose)
    for number, item in ipairs(items) do
      if options.format_item(item) == env.GUIDERAIL_TITLE then
        chosen = true
        return choose(item, number)
      end
    end
    choose(nil, nil)
  end
  vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
  vim.lsp.buf.code_action()
  check(vim.wait(10000, function() return chosen end, 50), 'the code action was not offered: ' .. env.GUIDERAIL_TITLE)
  check(vim.wait(10000, function() return vim.bo.modified end, 50), 'the code action changed nothing')
  vim.cmd('write')
end

local ok, message = pcall(work)
if not ok then io.stderr:write('FAILED: ' .. tostring(message) .. '\n') end
vim.cmd(ok and 'qall!' or 'cquit 1')
