// Extensions that VS Code loads over http, into the web worker extension host: as on vscode.dev.

import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types = { '.js': 'text/javascript', '.json': 'application/json' }
const headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'no-store',
}

/** Serves folders by name: `{ guiderail: '/unpacked' }`. Gives `at(path)`, the address of a file or folder as VS Code writes addresses, and `close`. */
export async function serveFolders(folders) {
  const server = createServer((request, response) => {
    if (request.method === 'OPTIONS') return response.writeHead(204, headers).end()
    const file = fileOf(decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname), folders)
    if (!file) return response.writeHead(404, headers).end()
    response.writeHead(200, { ...headers, 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    return createReadStream(file).pipe(response)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const authority = `127.0.0.1:${server.address().port}`
  return { at: (path) => ({ scheme: 'http', authority, path: `/${path}` }), close: () => server.close() }
}

/** The file that an address stands for, `null` when there is none. */
function fileOf(pathname, folders) {
  const [, name, ...rest] = normalize(pathname).split('/')
  if (!Object.hasOwn(folders, name)) return null
  const file = join(folders[name], ...rest)
  return existsSync(file) && statSync(file).isFile() ? file : null
}

/** VS Code takes extensions by address from its own page only, so what it reads there is amended. */
export const withDevelopment = (page, options) =>
  page.addInitScript((added) => {
    const get = Element.prototype.getAttribute
    Element.prototype.getAttribute = function (name) {
      const value = get.call(this, name)
      if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings' || !value) return value
      const configuration = JSON.parse(value)
      configuration.developmentOptions = { ...configuration.developmentOptions, ...added }
      return JSON.stringify(configuration)
    }
  }, options)
