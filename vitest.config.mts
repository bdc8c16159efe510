import { defineConfig } from 'vitest/config'
import { pagesPlugin } from './scripts/pages.mjs'
import { phrasesPlugin } from './scripts/phrases.mjs'

export default defineConfig({
  plugins: [pagesPlugin.vite, phrasesPlugin.vite],
  // VS Code gives its API to extensions only; what a test needs of it is played.
  resolve: {
    alias: {
      vscode: new URL('test/client/vscode.ts', import.meta.url).pathname,
      // The whole of it needs VS Code; what tests need of it comes from there.
      'vscode-languageclient/browser': new URL('node_modules/vscode-jsonrpc/lib/browser/main.js', import.meta.url).pathname,
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    testTimeout: 20_000,
    // Some tests drive processes, disks and clocks on machines that others use too; what fails twice has failed, and the report names what was tried again.
    retry: process.env.CI ? 1 : 0,
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
  },
})
