// The Chromium that a workbench is seen in.

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** `chromium` is Playwright's driver, `executable` the program. */
export const launch = ({ chromium, executable }) => chromium.launch({ executablePath: executable, headless: true, args: flags })
