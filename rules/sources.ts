// The articles that the rules put to work, by the slug that a rule names as its source.

export interface Article {
  readonly title: string
  /** The site that it stands on, where it names itself. */
  readonly site?: string
}

export const sources: Readonly<Record<string, Article>> = {
  'focus-on-tactics': { title: 'What We Lose In Our Focus On Tactics', site: 'Partners in EXCELLENCE blog' },
  'objectives-strategy-tactics': { title: "Sales Objectives vs Strategy vs Tactics: What's The Difference? Why It Matters" },
  'productive-action': { title: 'How Sales and Marketing Can Inspire Productive Action Instead of a Rat Race' },
  'dont-get': { title: "Don't 'Get' Your Customers to Do Anything!", site: 'Contrary Domino' },
  'single-question': { title: 'The single most important question to succeed in sales' },
}

/** A page's Markdown with the titles of articles in place of their slugs. */
export function withTitles(page: string): string {
  return page.replace(/`([a-z]+(?:-[a-z]+)+)`/g, (marked, slug: string) => {
    const article = Object.hasOwn(sources, slug) ? sources[slug] : undefined
    return article ? `“${article.title}”` : marked
  })
}
