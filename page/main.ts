// The page: puts its parts together.

import { Desk } from './desk.ts'
import { part } from './dom/parts.ts'

const desk = new Desk(part('engine', 'script').textContent ?? '')
desk.open()
