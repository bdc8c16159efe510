// What is worked out of a name: the same value as long as few other names were asked for.

/** More plans than this are seldom worked on at a time. */
const most = 16

/** The same as `make`, which must depend on nothing but the name. */
export function perName<V>(make: (name: string) => V): (name: string) => V {
  const made = new Map<string, V>()
  return (name) => {
    const known = made.get(name)
    if (known !== undefined) return known
    const value = make(name)
    if (made.size === most) made.clear()
    made.set(name, value)
    return value
  }
}
