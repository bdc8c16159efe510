import { defineConfig } from 'vitest/config'
import { pagesPlugin } from './scripts/pages.mjs'

export default defineConfig({
  plugins: [pagesPlugin.vite],
  test: { include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'], testTimeout: 20_000 },
})
