// "A document was looked at again", for all who want to hear it: a client keeps one listener of each notification only.

import { type Event, EventEmitter } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { ServerNotifications } from '../protocol/requests.ts'

export type Checked = ServerNotifications['guiderail/checked']

export function checkedBy(client: BaseLanguageClient): Event<Checked> {
  const emitter = new EventEmitter<Checked>()
  client.onNotification('guiderail/checked', (checked: Checked) => emitter.fire(checked))
  return emitter.event
}
