import type { DomainRow } from '../../models/deployment/construct-rows.ts';
import type { SourceRange } from '../deployment.ts';
import type { Construct } from '../program/value.ts';
import { findRows, makeTable } from './construct-index.ts';
import { findConstructs } from './find-functions.ts';
import { findApiRow } from './read-apis.ts';
import { findSlot, readPlaces } from './read-place.ts';
import { readText } from './read-value.ts';

const domainTable = makeTable<DomainRow>((model) => model.domains);

/**
 * Answers the APIs whose callers show a certificate, with the place that says so: a domain asks for it, and the address that API Gateway gives
 * the API is switched off.
 */
export function collectCertificates(constructs: readonly Construct[]): ReadonlyMap<Construct, SourceRange> {
  const found = new Map<Construct, SourceRange>();
  for (const construct of constructs)
    for (const row of findRows(domainTable, construct)) {
      const context = { construct };
      const owners = row.domain === undefined ? [construct] : findConstructs(readPlaces(context, row.domain));
      const asked = owners.map((each) => findSlot({ construct: each }, row.certificates)).find((slot) => slot !== undefined);
      if (asked === undefined) continue;
      for (const api of findConstructs(readPlaces(context, row.api)))
        if (readText(findSlot({ construct: api }, findApiRow(api)?.withoutAddress)?.value) === 'true') found.set(api, asked.at);
    }
  return found;
}
