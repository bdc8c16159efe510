// The packaged extension in the web worker extension host of a real VS Code: as on vscode.dev.

import { cpSync, createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { play } from './scenario.mjs'
import { install, Workbench } from './workbench.mjs'

const types = { '.js': 'text/javascript', '.json': 'application/json' }

/** Serves the unpacked package: VS Code for the web loads extensions over http. */
function serveExtension(folder) {
  const headers = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'no-store',
  }
  const server = createServer((request, response) => {
    if (request.method === 'OPTIONS') return response.writeHead(204, headers).end()
    const file = join(folder, normalize(decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname).replace(/^\/extension/, '')))
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404, headers).end()
    response.writeHead(200, { ...headers, 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    return createReadStream(file).pipe(response)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

/** VS Code takes extensions by address from its own page only, so what it reads there is amended. */
function withExtension(location) {
  return (page) =>
    page.addInitScript((extension) => {
      const get = Element.prototype.getAttribute
      Element.prototype.getAttribute = function (name) {
        const value = get.call(this, name)
        if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings' || !value) return value
        const configuration = JSON.parse(value)
        configuration.developmentOptions = { ...configuration.developmentOptions, extensions: [extension] }
        return JSON.stringify(configuration)
      }
    }, location)
}

export async function inBrowser({ root, hosts, scratch, log }) {
  const folder = join(scratch, 'playbook')
  cpSync(join(root, 'examples'), folder, { recursive: true })
  const server = await serveExtension(install(hosts.code, hosts.vsix, join(scratch, 'package')))
  const location = { scheme: 'http', authority: `127.0.0.1:${server.address().port}`, path: '/extension' }
  const workbench = await Workbench.open({
    ...hosts,
    home: join(scratch, 'home'),
    folder,
    shots: join(root, 'dist/e2e/web'),
    vsix: null,
    prepare: withExtension(location),
  })
  try {
    await play(workbench, folder, log)
  } catch (error) {
    await workbench.shoot('failed')
    throw error
  } finally {
    await workbench.close()
    server.close()
  }
}
