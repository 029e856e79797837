import { placeInLiteral } from './doubled-literals.ts';
import { keepProof } from '../access/keep-proof.ts';
import { canDoHarm, getThreatBit, makeThreatSet, objectThreatSet, type ThreatSet } from '../../models/threats.ts';
import { getMemberNodes, isModelledCallable } from '../binding/api-node.ts';
import type { ValueId } from '../domain/identity.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { extendTaint, getNature, isConfidential, natures, uniteTaints, withThreats, type Taint } from '../domain/taint.ts';
import { findConstant, maximumConstants, type Value } from '../domain/value.ts';
import type { TrailStep } from '../domain/trail.ts';
import type { Primitive, Span } from '../ir/ir.ts';
import { replacesCharacters, type Replacement } from '../flow/regex-replacement.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';
import { collectTextTaints } from './collect-taints.ts';
import { findLeadingMark, hasInnerMark } from './address-marks.ts';
import { hasPathForm, pathForm, rememberFolder } from './path-form.ts';
import { computeMarkupExcludes, runsAt, type MarkupPlace, type PlacedText } from './markup-place.ts';
import { isPlaced } from './page-place.ts';
import type { Run } from './run.ts';
import {
  appendConstant,
  appendTainted,
  appendTrusted,
  computePositionExcludes,
  emptyText,
  fixesHost,
  makeAlternativesText,
  type TextShape,
} from './text-shape.ts';
import { listVersions, rememberChoice, unfoldChoices, type TextPart } from './text-versions.ts';

const shellThreat = makeThreatSet(['shell']);
const shellQuoteThreat = makeThreatSet(['shell-quote']);
const xpathThreat = getThreatBit('xpath');
const htmlThreats = makeThreatSet(['html']);
const pathThreat = getThreatBit('path');
const sqlThreat = getThreatBit('sql');
const leadingThreats = makeThreatSet(['host', 'url', 'path']);
const bareThreat = getThreatBit('sql-bare');

/** What is known of a text that was put together. */
interface MadeText {
  readonly taints: readonly Taint[];
  readonly shape: TextShape;
}

/** Answers the text of parts in a row: constant when all parts are, else tainted by each tainted part. */
export function concatenate(activation: Activation, state: State, parts: readonly Value[], spans?: readonly (Span | undefined)[]): Value {
  const { run } = activation;
  const id = getSiteId(activation, 'text');
  const constants = concatenateConstants(parts);
  const known = constants === undefined ? undefined : run.makeValue({ id, constants, isText: true });
  if (known !== undefined && constants?.length === 1) return known;
  const row = unfoldChoices(
    run,
    parts.map((value, index) => ({ value, span: spans?.[index] })),
  );
  if (known !== undefined) {
    rememberChoice(run, known, row);
    return known;
  }
  const { taints, shape } = putVersionsInRow(activation, state, row, id);
  run.texts.shapes.set(id, shape);
  const made = run.makeValue({ id, taints, isText: true });
  if (taints.length === 0) rememberChoice(run, made, row);
  if (!taints.some((taint) => (getNature(taint) & natures.request) !== 0)) keepProof(run, parts, made);
  const pieces = parts.filter((part) => part.taints.length > 0);
  if (pieces.length > 0)
    run.texts.pieces.set(
      id,
      pieces.map((part) => part.id),
    );
  const [only, second, ...others] = parts.filter((part) => findConstant(part)?.value !== '');
  if (only !== undefined && second !== undefined && others.length === 0) rememberFolder(activation, only, second, id);
  if (only !== undefined && second === undefined && taints.length > 0) run.transparent.set(id, only.id);
  return made;
}

/** Puts a text together; where it is open which of a few texts a part is, what one version makes harmful another does not make harmless. */
function putVersionsInRow(activation: Activation, state: State, row: readonly TextPart[], id: ValueId): MadeText {
  const whole = putInRow(activation, state, row, id);
  if (whole.taints.length === 0) return whole;
  const versions = listVersions(activation.run, state, row).map((version) => putInRow(activation, version.state, version.parts, id));
  if (versions.length === 1) return whole;
  const isBehindHost = versions.every(({ shape }) => shape.isBehindHost || fixesHost(shape.start));
  return {
    taints: versions.reduce<readonly Taint[]>((taints, version) => uniteTaints(taints, version.taints), []),
    shape: { ...whole.shape, isBehindHost: whole.shape.isBehindHost || isBehindHost },
  };
}

function putInRow(activation: Activation, state: State, row: readonly TextPart[], id: ValueId): MadeText {
  const { run, function: body } = activation;
  let taints: readonly Taint[] = [];
  let shape = emptyText;
  for (const [index, { value: part, span }] of row.entries()) {
    const own = collectOwnTaints(activation, state, part);
    if (own.length === 0) {
      const constant = findSingleText(part);
      shape = constant === undefined ? appendUnknown(run, state, shape, part) : appendConstant(shape, constant);
      continue;
    }
    const posed = own.reduce((sum, taint) => sum | computeEffectiveThreats(taint, state), 0);
    const reveals = shape.isQuery && own.some(isConfidential);
    if (!canDoHarm(posed)) {
      const trusted = appendTrusted(shape, run.texts.shapes.get(part.id));
      shape = reveals ? { ...trusted, reveals } : trusted;
      const step: TrailStep = { note: 'concatenated', at: { file: body.file, span: span ?? activation.span } };
      taints = uniteTaints(
        taints,
        own.map((taint) => extendTaint(taint, id, step)),
      );
      continue;
    }
    const ownShape = run.texts.shapes.get(part.id);
    const begin = ownShape?.start ?? findLeadingMark(run, state, part);
    const replacement = run.texts.replacements.get(part.id);
    const isDoubled = isQuotedName(replacement, shape.quote);
    const hasQuotes = !isDoubled && (posed & shellQuoteThreat) !== 0;
    // Between single quotes a shell takes all but a quote as it is; so does XPath between quotes of both kinds.
    const quoted =
      (shape.quote === "'" && !hasQuotes ? shellThreat | xpathThreat : 0) |
      ((posed & sqlThreat) === 0 && shape.quote === '"' ? xpathThreat : 0) |
      (isFreedOf(replacement, shape.quote, xpathThreat) ? xpathThreat : 0) |
      (isDoubled ? sqlThreat : 0) |
      (shape.quote === '' || shape.quote === undefined ? 0 : bareThreat);
    const behind = shape.hasText && hasPathForm(run, part.id, pathForm.rooted) ? pathThreat : 0;
    const removes = (shape === emptyText ? 0 : computePositionExcludes(shape, begin)) | quoted | behind | objectThreatSet;
    const markup = computeMarkupExcludes(shape.markup, (quote) => isFreedOf(replacement, quote, htmlThreats), replacement?.isJson === true);
    const at = { file: body.file, span: span ?? activation.span };
    const isLiteral = shape.quote === "'" && (posed & sqlThreat) !== 0 && replacement?.doubled.includes("'") === true;
    const placed = isLiteral ? own.map((taint) => placeInLiteral(run, taint, getSiteId(activation, `literal${index}`))) : own;
    const isScript = (taint: Taint): boolean => runsAsScript(taint, state, shape.markup, { begin, isJson: replacement?.isJson === true });
    taints = uniteTaints(
      taints,
      placed.map((taint) => {
        if (shape.markup === 'unknown' || isPlaced(run, taint)) return extendTaint(taint, id, { note: 'concatenated', at, removes });
        if (!isScript(taint)) return extendTaint(taint, id, { note: 'concatenated', at, removes: removes | markup });
        const restored = computeEffectiveThreats(taint, state) | htmlThreats;
        return extendTaint(withThreats(taint, restored), id, { note: 'concatenated', at, removes, isOpaque: true, restored: htmlThreats });
      }),
    );
    shape = appendTainted(shape, { shape: ownShape, begin, hasQuotes, reveals, leads: (posed & leadingThreats) !== 0 });
    if (hasInnerMark(run, state, part)) shape = { ...shape, isBehindHost: true };
  }
  return { taints, shape };
}

/** Does a text run at a place of a page although nothing of it is markup any more? */
function runsAsScript(taint: Taint, state: State, place: MarkupPlace, text: PlacedText): boolean {
  const posed = computeEffectiveThreats(taint, state);
  return !taint.root.isTraced && canDoHarm(posed) && (posed & htmlThreats) === 0 && runsAt(place, posed, text);
}

/** Were all quotes of the kind replaced in the text? */
function isFreedOf(replacement: Replacement | undefined, quote: TextShape['quote'], threats: ThreatSet): boolean {
  if (replacement === undefined || !quote || (replacement.harmless & threats) !== threats) return false;
  return replacement.patterns.some(
    (pattern) => replacesCharacters(pattern) && new RegExp(pattern.source, pattern.flags.replaceAll(/[gy]/gu, '')).test(quote),
  );
}

/** Is the text a name in SQL between quotes, of which it has only pairs? In texts a backslash escapes too, with some databases. */
function isQuotedName(replacement: Replacement | undefined, quote: TextShape['quote']): boolean {
  return replacement !== undefined && (quote === '"' || quote === '`') && replacement.doubled.includes(quote);
}

/** Answers the shape with a part at the end that no outsider chooses. */
function appendUnknown(run: Run, state: State, shape: TextShape, part: Value): TextShape {
  const appended = appendTrusted(shape, findTrustedShape(run, part));
  return hasInnerMark(run, state, part) ? { ...appended, isBehindHost: true } : appended;
}

/** What is known of a part that no outsider chooses: one of a few texts begins as all of them do. */
function findTrustedShape(run: Run, { id, constants, taints, refs, nodes }: Value): TextShape | undefined {
  const known = run.texts.shapes.get(id);
  if (known !== undefined || constants === undefined || constants.length < 2) return known;
  return taints.length + refs.length + nodes.length === 0 ? makeAlternativesText(constants.map(String)) : undefined;
}

function findSingleText(part: Value): string | undefined {
  return part.constants?.length === 1 && part.taints.length === 0 && part.refs.length === 0 ? String(part.constants[0]) : undefined;
}

/** What may be a text or a collection is checked as a whole: what is known of it is known of its parts. */
function collectOwnTaints(activation: Activation, state: State, part: Value): readonly Taint[] {
  const own = collectTextTaints(activation, state, callToString(activation, state, part));
  return part.taints.length > 0 && part.refs.length > 0 ? own.map((taint) => extendTaint(taint, part.id, {})) : own;
}

/** An object with a `toString` of its own, or of a library that says what it answers, becomes that. */
function callToString(activation: Activation, state: State, value: Value): Value {
  const { operations } = activation.run;
  if (value.refs.length !== 1 || !value.refs.some((ref) => hasOwnText(activation, state, ref))) return value;
  const method = operations.readProperty(activation, state, value, 'toString');
  if (method.refs.length === 0 && !isModelledCallable(getMemberNodes(value.nodes, 'toString'))) return value;
  const site = { at: activation.span, argumentSpans: [], calleeText: 'toString', isConstruct: false };
  return operations.callValue(activation, state, method, value, { values: [], rest: undefined }, site) ?? value;
}

function hasOwnText(activation: Activation, state: State, ref: number): boolean {
  const kind = getCell(activation, state, ref)?.kind;
  return kind === 'instance' || kind === 'object';
}

function concatenateConstants(parts: readonly Value[]): readonly Primitive[] | undefined {
  let texts: string[] = [''];
  for (const part of parts) {
    if (
      part.constants === undefined ||
      part.constants.length === 0 ||
      part.taints.length > 0 ||
      part.refs.length > 0 ||
      part.nodes.length > 0
    )
      return undefined;
    const next: string[] = [];
    for (const text of texts) for (const constant of part.constants) next.push(text + String(constant));
    if (next.length > maximumConstants || (next[0]?.length ?? 0) > 10_000) return undefined;
    texts = next;
  }
  return [...new Set(texts)];
}
