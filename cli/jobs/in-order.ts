// Work on several things at once, told in their order.

/** What `work` makes of each item, in the order of the items; never more than `most` are under way. `work` must not reject. */
export async function* inOrder<T, R>(items: Iterable<T>, most: number, work: (item: T) => Promise<R>): AsyncIterable<R> {
  const underWay: Promise<R>[] = []
  for (const item of items) {
    underWay.push(work(item))
    if (underWay.length >= most) yield (await underWay.shift()) as R
  }
  for (const one of underWay) yield await one
}
