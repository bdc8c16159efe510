// Where a person's programs keep what they can make anew.

/** The folder of ours among them, so that no repository can bring one along; `null` where there is none. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  const home = env.HOME ?? env.USERPROFILE
  const caches = env.XDG_CACHE_HOME || env.LOCALAPPDATA || (home && `${home}/.cache`)
  return caches ? `${caches.replaceAll('\\', '/')}/guiderail` : null
}
