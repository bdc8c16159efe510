// What may be asked when: before the session has begun and after it has ended there are answers of the protocol's own.

import {
  type DataCallback,
  type Disposable,
  ErrorCodes,
  type Message,
  type MessageReader,
  type MessageWriter,
  type RequestMessage,
} from 'vscode-languageserver/node'

type State = 'new' | 'begun' | 'ended'

/** Reads messages, answers those that come at the wrong time, and passes on the others. */
export function inOrderOnly(reader: MessageReader, writer: MessageWriter): MessageReader {
  let state: State = 'new'
  const hear =
    (callback: DataCallback): DataCallback =>
    (message) => {
      if (!isMessage(message)) return void writer.write({ jsonrpc: '2.0', id: null, error: noMessage } as Message)
      const { method, id } = message as Partial<RequestMessage>
      if (method === undefined) return callback(message)
      const fault = faultOf(state, method)
      if (fault === null) {
        state = after(state, method)
        callback(message)
      } else if (id !== undefined) void writer.write({ jsonrpc: '2.0', id, error: fault } as Message)
    }
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    listen: (callback): Disposable => reader.listen(hear(callback)),
    dispose: () => reader.dispose(),
  }
}

const noMessage = { code: ErrorCodes.InvalidRequest, message: 'this is neither a question nor an answer' }

function isMessage(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false
  const { method, id } = message as Partial<RequestMessage>
  const isAnswer = method === undefined && ('result' in message || 'error' in message)
  return (typeof method === 'string' && id !== null) || (isAnswer && id !== undefined)
}

function faultOf(state: State, method: string): { code: number; message: string } | null {
  if (method === 'exit' || method.startsWith('$/')) return null
  if (state === 'new' && method !== 'initialize')
    return { code: ErrorCodes.ServerNotInitialized, message: 'the session has not begun; send initialize first' }
  return state === 'ended' ? { code: ErrorCodes.InvalidRequest, message: 'the session has ended; send exit' } : null
}

function after(state: State, method: string): State {
  if (method === 'initialize') return 'begun'
  return method === 'shutdown' ? 'ended' : state
}
