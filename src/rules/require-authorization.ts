import type { AuthorizerKind } from '../deployment/deployment.ts';
import { addressLabels, changingMethods, pathLabels } from '../models/access/path-labels.ts';
import { adminSegment } from '../models/access/role-words.ts';
import { exposureThreat } from '../models/threats.ts';
import type { Location } from '../analysis/domain/identity.ts';
import { getNature, natures, type Taint } from '../analysis/domain/taint.ts';
import { isOwningOnly, requestFacts } from '../analysis/domain/request-facts.ts';
import type { Access } from '../analysis/interpreter/activation.ts';
import type { AccessUnit } from '../rule-kit/access/access-unit.ts';
import { findExposure, type WayIn } from '../rule-kit/access/exposure.ts';
import { isPublicUnit, listPaths, makePathTest } from '../rule-kit/access/is-public-unit.ts';
import { listServedUnits } from '../rule-kit/access/served-units.ts';
import { analysisOf } from '../rule-kit/analysis-of.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { describeSource } from '../rule-kit/describe-source.ts';
import { toEslintLocation } from '../rule-kit/positions.ts';
import { redactCode } from '../secrets/redact.ts';

export default createRule({
  name: 'require-authorization',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require that the identity of the caller takes part in what is read or changed by an identifier of his choice',
      recommended: true,
      requiresTypeChecking: false,
      cwe: [862, 639],
      owasp: ['A01:2021', 'A01:2025'],
      confidence: 'high',
      threats: [],
    },
    messages: {
      adminRoute:
        '{{callee}}() {{verb}} something on {{route}}, and nothing asks what the caller may do: whoever has an account can do it. Ask for a role or group that an administrator gives.',
      claimedRole:
        '{{callee}}() {{verb}} something for callers who say of themselves that they may: the condition before it asks what they sent, which nobody has verified. Ask what the authorizer or a verified token says.',
      anyObject:
        '{{source}} names the object that {{callee}}() {{verb}}, and who calls takes no part in it: every caller reaches the objects of all others. Make the caller a part of its key or condition, or compare its owner with the caller.',
    },
    defaultOptions: [{}],
    schema: [
      {
        type: 'object',
        properties: {
          public: {
            type: 'array',
            items: { type: 'string' },
            description: 'Paths of objects that all callers share; `*` stands for any text.',
          },
        },
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    return {
      'Program:exit'() {
        const { confidence } = analysisOf(context);
        const [options = {}] = context.options as unknown as readonly [{ readonly public?: readonly string[] }?];
        const isMeant = makePathTest(options.public ?? []);
        const seen = new Set<string>();
        for (const unit of listServedUnits(context)) {
          const { kind, ways, isPersonal = false } = findExposure(unit);
          if (
            kind === 'internal' ||
            kind === 'public' ||
            ((kind !== 'guarded' || (isForMachines(ways) && !isPersonal)) &&
              !isCallerKnown(unit) &&
              !(kind === 'unknown' && confidence === 'strict'))
          )
            continue;
          if (isPublicUnit(unit, ways, isMeant)) continue;
          for (const finding of listFindings(unit, ways)) {
            const { access, messageId } = finding;
            const place = [access.at, ...access.calls.map(({ argument }) => argument).reverse()].find(
              ({ file }) => file === context.filename,
            );
            if (place === undefined) continue;
            const key = `${place.span.start}:${access.kind}`;
            if (seen.has(key)) continue;
            seen.add(key);
            context.report({
              loc: toEslintLocation(context.sourceCode, place.span),
              messageId,
              data: {
                source: describeChosen(finding.taint),
                callee: redactCode(access.calleeText),
                verb: access.kind === 'read' ? 'reads' : 'changes',
                route: redactCode(finding.path ?? ''),
              },
            });
          }
        }
      },
    };
  },
});

/** An access that is not as it should be. */
interface Finding {
  readonly access: Access;
  readonly messageId: 'anyObject' | 'claimedRole' | 'adminRoute';
  /** What the sender chose of what names the object. */
  readonly taint?: Taint;
  /** The route that looks like one of administration. */
  readonly path?: string;
}

/** Answers what a unit does for callers who may not be allowed to have it done. */
function listFindings(unit: AccessUnit, ways: readonly WayIn[]): readonly Finding[] {
  const all = unit.accesses.flatMap((access): readonly Finding[] => {
    if (isClaimed(access)) return [{ access, messageId: 'claimedRole' }];
    const taint = findChosen(access, unit) ?? findReplaced(access, unit, ways);
    return taint?.root.kind === 'source' ? [{ access, messageId: 'anyObject', taint }] : [];
  });
  const reported = new Set(all.map(({ access }) => getPlace(access.at)));
  // What is told of a read is not told again of what is done with what it found.
  const findings = all.filter(({ access }) => !listFound(access).some((place) => reported.has(place)));
  const path = findings.some(({ access }) => access.kind !== 'read') ? undefined : findAdminPath(unit, ways);
  const access =
    path === undefined ? undefined : (unit.accesses.find(isUnasked) ?? (findings.length > 0 ? undefined : findUnaskedRead(unit)));
  return path === undefined || access === undefined ? findings : [...findings, { access, messageId: 'adminRoute', path }];
}

/** Answers where what it goes on with was found, elsewhere. */
function listFound({ at, begun }: Access): readonly string[] {
  const own = getPlace(at);
  return begun.flatMap(({ lookup }) => (lookup === undefined ? [] : [getPlace(lookup)])).filter((place) => place !== own);
}

function getPlace({ file, span }: Location): string {
  return `${file}:${span.start}`;
}

/** Answers what the path names, when a request that changes it writes it anew for whoever calls. */
function findReplaced({ kind, subject, known }: Access, { route }: AccessUnit, ways: readonly WayIn[]): Taint | undefined {
  if (kind !== 'create' || (known & exposureThreat) !== 0) return undefined;
  if (subject.some((taint) => (getNature(taint) & natures.identity) !== 0)) return undefined;
  const methods =
    route === undefined ? ways.map((way) => (way.kind === 'http' ? way.method.value : undefined)) : [route.method.toUpperCase()];
  if (methods.length === 0 || !methods.every((method) => method !== undefined && changingMethods.has(method))) return undefined;
  return subject.find(({ root }) => root.kind === 'source' && pathLabels.test(root.label));
}

/** Does nothing but what the sender says of himself allow it? */
function isClaimed({ kind, known, isOwn }: Access): boolean {
  if (isOwn) return false;
  return (known & requestFacts.claimed) !== 0 && (known & exposureThreat) === 0 && kind !== 'sign-in' && kind !== 'sign-up';
}

/** Does it change something, for whoever calls? */
function isUnasked({ kind, known, isOwn }: Access): boolean {
  return (kind === 'change' || kind === 'create' || kind === 'act') && !isOwn && (known & exposureThreat) === 0;
}

/** Answers what reads, for whoever calls, what nothing names, or what is answered. What comes before a check may be read for that. */
function findUnaskedRead({ accesses, entry }: AccessUnit): Access | undefined {
  if (accesses.some(({ known }) => (known & exposureThreat) !== 0)) return undefined;
  return accesses.find(
    ({ kind, isOwn, subject, at }) => kind === 'read' && !isOwn && (subject.length === 0 || entry.revealed.has(getPlace(at))),
  );
}

/** Answers the path of a unit below which a service is administered. What an authorizer of the program's own asks is not known. */
function findAdminPath(unit: AccessUnit, ways: readonly WayIn[]): string | undefined {
  const asks = ({ authorizer: { value } }: WayIn): boolean => value?.kind === 'lambda' || value?.asksScopes === true;
  if (ways.some(asks)) return undefined;
  return listPaths(unit, ways).find((path) => path.split('/').some((segment) => adminSegment.test(segment)));
}

function describeChosen(taint: Taint | undefined): string {
  if (taint?.root.kind !== 'source') return '';
  const { text, label } = taint.root;
  return describeSource({ text: [text, ...taint.path.filter((name) => !/^\[|^key$|^\d+$/u.test(name))].join('.'), label });
}

/** Do the ways in tell nothing of who calls but that it is a machine that may: IAM, a key of the API, a certificate? */
function isForMachines(ways: readonly WayIn[]): boolean {
  return ways.every(({ authorizer }) => authorizer.value === undefined || !personal.has(authorizer.value.kind));
}

/** What tells people apart. */
const personal: ReadonlySet<AuthorizerKind> = new Set(['jwt', 'cognito', 'lambda']);

/** Does the code show that it knows who calls? */
function isCallerKnown({ accesses, remarks, entry }: AccessUnit): boolean {
  if (entry.isGuarded || remarks.some(({ kind }) => kind === 'claims')) return true;
  return accesses.some(({ known, isOwn }) => isOwn || (known & requestFacts.authenticated) !== 0);
}

/** Is it another object than those that were found before it: does nothing that names these name it? */
function isOfOther({ parameters, at }: Access, { accesses, remarks }: AccessUnit): boolean {
  const own = getPlace(at);
  const asked = remarks.filter(({ kind }) => kind === 'permission');
  if (asked.some(isOfAll)) return false;
  const found = accesses.filter((each) => each.kind === 'read' && each.parameters.length > 0 && getPlace(each.at) !== own);
  const others = [...found, ...asked];
  if (parameters.length === 0 || others.length === 0) return false;
  return others.every((each) => !each.parameters.some((name) => parameters.includes(name)));
}

/** Is it asked of something that the program names, or of the request as a whole? */
function isOfAll({ parameters, subject }: Access): boolean {
  return parameters.length === 0 || subject.some(({ root }) => root.kind === 'source' && addressLabels.test(root.label));
}

/** Answers what the sender chose of what names the object, when nothing asks whether it is his. */
function findChosen(access: Access, unit: AccessUnit): Taint | undefined {
  const { kind, subject, isOwn, known, at } = access;
  const { entry } = unit;
  if (isOwn || (kind !== 'read' && kind !== 'change')) return undefined;
  if ((known & exposureThreat) !== 0 && !(kind === 'change' && isOwningOnly(known) && isOfOther(access, unit))) return undefined;
  if (kind === 'read' && !entry.revealed.has(`${at.file}:${at.span.start}`)) return undefined;
  return subject.find((taint) => (getNature(taint) & natures.request) !== 0);
}
