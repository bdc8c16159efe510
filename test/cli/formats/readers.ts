// Those who read reports: parsers and schemas of the real consumers, or of the documents that define a format.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Validator } from '@cfworker/json-schema'
import { SaxesParser } from 'saxes'
import { validateXML } from 'xmllint-wasm'

const require = createRequire(import.meta.url)

/** The schema of OASIS as Microsoft ships it for its own tests; throws with what is wrong. */
export function readSarif(text: string) {
  const log = JSON.parse(text)
  const { errors } = sarifSchema.validate(log)
  if (errors.length > 0) throw new Error(errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`).join('\n'))
  return log
}

const sarifSchema = new Validator(
  JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')),
  '4',
)

/** As GitLab reads it: what its documentation asks for, and no two fingerprints the same, of which it would drop one. */
export function readGitlab(text: string) {
  const issues = JSON.parse(text)
  const { errors } = gitlabSchema.validate(issues)
  if (errors.length > 0) throw new Error(errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`).join('\n'))
  if (new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size !== issues.length)
    throw new Error('a fingerprint twice')
  return issues
}

/** Written from https://docs.gitlab.com/ci/testing/code_quality/: no schema of it is published as a package. */
const gitlabSchema = new Validator({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', minLength: 1, not: { pattern: '^\\./|^/' } },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
})

export interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
  text: string
}

/** A strict XML parser: throws at the first thing that is not well-formed. */
export function readXml(text: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (words) => {
    const last = open.at(-1)
    if (last) last.text += words
  })
  for (const event of ['comment', 'cdata', 'doctype', 'processinginstruction'] as const)
    parser.on(event, () => {
      throw new Error(`a ${event} that no report has`)
    })
  parser.write(text).close()
  const [first] = root.children
  if (!first) throw new Error('no element')
  return first
}

/** All elements of a name, at any depth. */
export const all = (node: Node, name: string): Node[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])

/** libxml2 with one of our schemas. */
export async function validXml(text: string, schema: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: text }], schema: [schema] })
  return errors.map(({ message }) => message)
}

const schemaHead = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">'

/** What Jenkins and GitLab read of JUnit's XML, from their documentation: there is no official schema. */
export const junitSchema = `${schemaHead}
<xs:complexType name="outcome"><xs:simpleContent><xs:extension base="xs:string">
  <xs:attribute name="message" type="xs:string" use="required"/><xs:attribute name="type" type="xs:string" use="required"/>
</xs:extension></xs:simpleContent></xs:complexType>
<xs:element name="testsuites"><xs:complexType>
  <xs:sequence><xs:element name="testsuite" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
    <xs:sequence><xs:element name="testcase" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
      <xs:choice minOccurs="0">
        <xs:element name="failure" type="outcome"/><xs:element name="error" type="outcome"/><xs:element name="system-out" type="xs:string"/>
      </xs:choice>
      <xs:attribute name="classname" type="xs:string" use="required"/><xs:attribute name="name" type="xs:string" use="required"/>
      <xs:attribute name="time" type="xs:decimal"/>
    </xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="name" type="xs:string" use="required"/><xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/><xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="skipped" type="xs:nonNegativeInteger"/><xs:attribute name="time" type="xs:decimal"/>
  </xs:complexType></xs:element></xs:sequence>
  <xs:attribute name="name" type="xs:string"/><xs:attribute name="tests" type="xs:nonNegativeInteger"/>
  <xs:attribute name="failures" type="xs:nonNegativeInteger"/><xs:attribute name="errors" type="xs:nonNegativeInteger"/>
</xs:complexType></xs:element>
</xs:schema>`

/** What Checkstyle's own XML logger writes and its readers read: it publishes no schema. */
export const checkstyleSchema = `${schemaHead}
<xs:element name="checkstyle"><xs:complexType>
  <xs:sequence><xs:element name="file" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
    <xs:sequence><xs:element name="error" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
      <xs:attribute name="line" type="xs:positiveInteger" use="required"/><xs:attribute name="column" type="xs:positiveInteger"/>
      <xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="error"/><xs:enumeration value="warning"/><xs:enumeration value="info"/>
      </xs:restriction></xs:simpleType></xs:attribute>
      <xs:attribute name="message" type="xs:string" use="required"/><xs:attribute name="source" type="xs:string" use="required"/>
    </xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="name" type="xs:string" use="required"/>
  </xs:complexType></xs:element></xs:sequence>
  <xs:attribute name="version" type="xs:string" use="required"/>
</xs:complexType></xs:element>
</xs:schema>`

export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** What GitHub's runner would do on these lines: `::name key=value::message` at the start of a line, after blanks; `##[name]` anywhere in one. */
export function workflowCommands(text: string): WorkflowCommand[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, name = '', given = '', message = ''] = /^[\s\u0085]*::(\S+?)(?:\s+(.*?))?::(.*)$/su.exec(line) ?? []
    if (name !== '') return [{ name, properties: propertiesOf(given), message: unescaped(message) }]
    const old = /##(?:\[|\w+\[)/.exec(line)
    return old ? [{ name: old[0], properties: {}, message: line }] : []
  })
}

const unescaped = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

function propertiesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(',')
      .filter((pair) => pair.includes('='))
      .map((pair) => {
        const cut = pair.indexOf('=')
        return [
          pair.slice(0, cut).trim(),
          unescaped(
            pair
              .slice(cut + 1)
              .replaceAll('%3A', ':')
              .replaceAll('%2C', ','),
          ),
        ]
      }),
  )
}
