// What stands in lines and is no prose: addresses, tags and code.

const noise = /\bhttps?:\/\/\S+|\]\([^)\s]{0,400}\)|<[^<>\n]{1,200}>|`[^`\n]{1,200}`/g

/** All noise has one of these. */
export const signsOfNoise = ['`', '<', '](', '://']

/** The line with a blank in the place of each. */
export const quiet = (line: string): string => line.replace(noise, ' ')
