// Words that somebody puts into names, texts, messages and configs to be more than words where they are shown.

export const payloads: Readonly<Record<string, string>> = {
  'ANSI colours and a cleared screen': 'a\u001b[31mred\u001b[2J\u009b1mb',
  'a link for terminals': '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
  'a new title for the terminal': '\u001b]0;owned\u0007',
  'turned writing': 'a\u202egnirts\u2066b\u061cc\u200ed',
  'a workflow command': '::error file=x.md,line=1::forged',
  'one on a line of its own': 'a\n::error::forged\n  ::set-output name=x::y\nb',
  'one after a carriage return': 'a\r::warning::forged\rb',
  'one after other line breaks': 'a\u0085::error::forged\u2028::error::forged\u2029::error::x\u000b::error::y',
  'one behind percent signs': 'a%0A::error::forged%0D%0A::stop-commands::x',
  'properties of an annotation': 'a,line=7,title=forged::b',
  'an old command': 'a ##[error]forged ##[set-env name=X]y ###[group]z',
  'a command of Azure and of TeamCity': "##vso[task.setvariable variable=x]y ##teamcity[buildStatus text='x']",
  'a section of GitLab': 'section_start:1:x[collapsed=true]\r\u001b[0Kforged',
  NUL: 'a\u0000b',
  'halves of signs': 'a\ud800b\udc00c',
  'what XML cannot hold': 'a\ufffe\uffff\u0001\u000cb',
  'the end of CDATA': 'a]]>b<![CDATA[c]]>',
  'XML and entities': '"/><forged a="&amp;&lt;&#10;&#x202e;"/>',
  'HTML that runs': '</blockquote></style><script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>',
  'the end of a comment': '--> <b>forged</b> <!--',
  'Markdown links and images':
    '](https://evil.example) [x](javascript:alert(1)) ![x](https://evil.example/t.png) <https://evil.example> www.evil.example',
  'Markdown blocks': '# x\n\n> y\n\n```\nz\n```\n\n- a\n\n***\n\n| a |\n|---|\n',
  'marks of Markdown': '**a** _b_ `c` ~~d~~ $e$ $$f$$ :tada: [^1] \\[ \\` ``` ~~~ 1. a',
  'people and issues': '@everyone @org/team #1 GH-1 owner/repo#2 a@b.example',
  'the end of a table cell': 'a | b || c \\| d',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of GitHub's
  'a template': '${{ secrets.X }} {{ x }} {0} %s $(id) `id`',
  'very long': `${'x'.repeat(60_000)} ${'👋'.repeat(5_000)}`,
  blanks: ' \t  ',
}
