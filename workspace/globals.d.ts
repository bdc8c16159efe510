// The one thing of the platform that this layer uses; Node, browsers and workers all have it.

declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean; readonly ignoreBOM: boolean })
  decode(bytes: Uint8Array): string
}
