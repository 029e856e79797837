/**
 * Writes `tests/semgrep/patterns/generated.yaml`: programs put together from statements of the corpus, each with patterns that are parts of it
 * with holes. The same seed gives the same file. Record the answers afterwards with `record-answers.mjs generated`.
 * For a search of differences: `node tools/semgrep/generate-pairs.mjs SEED PROGRAMS FOLDER`.
 */
import { parseSync } from 'oxc-parser';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { makeHoles } from './make-holes.mjs';
import { makeRandom } from './make-random.mjs';
import { patternsFolder, readPairs } from './read-pairs.mjs';

const [seed = 20_260, programCount = 40, folder = patternsFolder] = process.argv.slice(2);
const random = makeRandom(Number(seed));
const patternsPerProgram = 10;

/** The nodes of a tree that can be patterns of their own, with the statements that stand beside each other. */
function listNodes(node, found = { expressions: [], statements: [], sequences: [] }) {
  if (Array.isArray(node)) {
    for (const item of node) listNodes(item, found);
  } else if (typeof node?.type === 'string') {
    const size = node.end - node.start;
    if (/Expression$|^(?:TemplateLiteral|ImportDeclaration)$/.test(node.type) && size > 5 && size < 160) found.expressions.push(node);
    else if (/Statement$|Declaration$/.test(node.type) && size > 5 && size < 240) found.statements.push(node);
    const { body } = node;
    if (Array.isArray(body) && body.length > 1 && node.type !== 'ClassBody') found.sequences.push(body);
    for (const child of Object.values(node)) if (typeof child === 'object') listNodes(child, found);
  }
  return found;
}

function parse(name, text) {
  const { program, errors } = parseSync(name, text);
  return errors.length === 0 ? program : undefined;
}

/** Top-level statements of all programs of a language, as texts. */
function listStatements(pairs, endings) {
  const programs = new Map(pairs.map(({ fileName, text }) => [fileName, text]));
  const texts = [...programs].filter(([name]) => endings.includes(name.split('.').at(-1)));
  const statements = texts.flatMap(([name, text]) => parse(name, text)?.body.map(({ start, end }) => text.slice(start, end)) ?? []);
  return [...new Set(statements)].filter((text) => text.length < 400);
}

function makePattern(text, { expressions, statements, sequences }) {
  const holes = (node) => makeHoles(text, node, random);
  const kind = random.below(10);
  if (kind < 5 && expressions.length > 0) return holes(random.pick(expressions));
  if (kind < 8 || sequences.length === 0) return holes(random.pick(statements));
  const body = random.pick(sequences);
  const first = random.below(body.length - 1);
  const second = first + 1 + random.below(body.length - first - 1);
  return [holes(body[first]), ...(second > first + 1 || random.chance(0.3) ? ['...'] : []), holes(body[second])].join('\n');
}

/** Now and then a pattern is narrowed by others. */
function makeRule(text, nodes) {
  const pattern = makePattern(text, nodes);
  if (!random.chance(0.25)) return pattern;
  const condition = random.pick(['pattern', 'pattern-not', 'pattern-inside', 'pattern-not-inside', 'pattern-either']);
  const other = makePattern(text, nodes);
  if (condition === 'pattern-either') return { 'pattern-either': [{ pattern }, { pattern: other }] };
  return { patterns: [{ pattern }, { [condition]: other }] };
}

const pairs = readPairs().filter(({ table }) => table !== 'generated');
const table = {};
for (let index = 1; index <= Number(programCount); index += 1) {
  const language = index % 4 === 0 ? 'ts' : index % 7 === 0 ? 'jsx' : 'js';
  const statements = listStatements(pairs, language === 'ts' ? ['ts'] : language === 'jsx' ? ['jsx', 'js'] : ['js']);
  const text = `${Array.from({ length: 8 + random.below(10) }, () => random.pick(statements)).join('\n')}\n`;
  const program = parse(`program.${language}`, text);
  if (program === undefined) {
    index -= 1;
    continue;
  }
  const nodes = listNodes(program.body);
  nodes.sequences.push(program.body);
  const patterns = new Map(
    Array.from({ length: patternsPerProgram }, () => makeRule(text, nodes)).map((rule) => [JSON.stringify(rule), rule]),
  );
  table[`g${index}`] = { language, text, patterns: [...patterns.values()] };
}
const header = '# Made by tools/semgrep/generate-pairs.mjs: parts of programs with holes.\n';
writeFileSync(join(folder, 'generated.yaml'), header + stringify(table, { lineWidth: 0 }));
console.log(`${Object.values(table).flatMap(({ patterns }) => patterns).length} pairs generated`);
