import { describe, expect, it } from 'vitest';
import { computeHarmless, computeThreatsExcludedByReplace, replacesCharacters } from '../../../src/analysis/flow/regex-replacement.ts';
import {
  computeThreatsExcludedByGroups,
  computeThreatsExcludedByMatch,
  computeThreatsExcludedByMismatch,
} from '../../../src/analysis/flow/regex-language.ts';
import { matchesEveryStep, stripsSteps } from '../../../src/analysis/flow/regex-paths.ts';
import { writesHosts } from '../../../src/analysis/flow/regex-hosts.ts';
import { everyThreat, getKindBit, getThreatBit, threats, type Threat, type ThreatSet } from '../../../src/models/threats.ts';

/** HTML is excluded where its quotes are as well. */
function list(set: ThreatSet): readonly Threat[] {
  return threats.filter((threat) => {
    const bits = getThreatBit(threat) | (threat === 'html' ? getKindBit('quotes') : 0);
    return (set & bits) === bits;
  });
}

function match(pattern: string, flags = ''): readonly Threat[] {
  return list(computeThreatsExcludedByMatch(pattern, flags));
}

function mismatch(pattern: string, flags = ''): readonly Threat[] {
  return list(computeThreatsExcludedByMismatch(pattern, flags));
}

function replace(...patterns: readonly string[]): readonly Threat[] {
  const global = patterns.map((source) => ({ source, flags: 'g' }));
  return list(computeThreatsExcludedByReplace({ patterns: global, harmless: everyThreat }));
}

describe('a match', () => {
  it('of letters alone excludes what needs another character', () => {
    expect(match('^[a-z]+$')).toEqual(
      expect.arrayContaining(['sql', 'sql-bare', 'shell', 'argument', 'code', 'path', 'module', 'html', 'header', 'log', 'ldap', 'xpath']),
    );
  });

  it('of letters alone lets words pass that are dangerous themselves', () => {
    expect(match('^[a-z]+$')).not.toContain('prototype');
    expect(match('^[a-z]+$')).not.toContain('resource');
  });

  it('that is not anchored tells only that somebody looked', () => {
    expect(match('[a-z]+')).toEqual(['unvalidated']);
    expect(match('[a-z]')).toEqual(['unvalidated']);
  });

  it('of the beginning tells of the beginning', () => {
    expect(match('^[a-z]')).toContain('argument');
    expect(match('^[a-z]')).not.toContain('shell');
    expect(match('[a-z]$')).not.toContain('argument');
  });

  it('counts the anchors of each alternative', () => {
    expect(match(String.raw`^\d+$|^all$`)).toContain('sql');
    expect(match(String.raw`^\d+|all$`)).not.toContain('sql');
    expect(match(String.raw`^(?:\d+|all)$`)).toContain('sql');
    expect(match(String.raw`^(\d+$|all)`)).not.toContain('sql');
  });

  it('of lines says nothing of the text', () => {
    expect(match('^[a-z]+$', 'm')).not.toContain('sql');
  });

  it('that is sticky begins at the beginning', () => {
    expect(match('[a-z]+$', 'y')).toContain('sql');
    expect(match('[a-z]+$', 'g')).not.toContain('sql');
  });

  it('of a list of words excludes everything', () => {
    const all = threats.filter((threat) => threat !== 'exposure');
    expect(match('^(?:asc|desc)$')).toEqual(all);
    expect(match('^(?:asc|desc)$', 'i')).toEqual(all);
    expect(match('^[ab]{1,3}$')).toEqual(all);
  });

  it('of more words than are counted is one of characters', () => {
    expect(match('^[a-z]{3}$')).toContain('sql');
    expect(match('^[a-z]{3}$')).not.toContain('resource');
  });

  it('keeps what its characters are enough for', () => {
    expect(match(`^[\\w ']+$`)).not.toContain('sql');
    expect(match(`^[\\w ']+$`)).toContain('path');
    expect(match(String.raw`^[\w ]+$`)).toContain('sql');
    expect(match(String.raw`^[\w ]+$`)).not.toContain('sql-bare');
    expect(match(String.raw`^[\w/.-]+$`)).not.toContain('path');
    expect(match(String.raw`^[\w/-]+$`)).toContain('path');
    expect(match(String.raw`^[\w-]+$`)).not.toContain('argument');
    expect(match(String.raw`^\w[\w-]*$`)).toContain('argument');
  });

  it('ignores letters of its case when it is told to', () => {
    expect(match('^[A-Z]+$', 'i')).toContain('sql');
    expect(match('^[^a-z]+$', 'i')).not.toContain('sql');
  });

  it('reads classes of Unicode', () => {
    expect(match(String.raw`^\p{L}+$`, 'u')).toContain('shell-quote');
    expect(match(String.raw`^\p{L}+$`, 'u')).not.toContain('sql');
  });

  it('reads operations on classes', () => {
    expect(match('^[[a-z]--[q]]+$', 'v')).toContain('sql');
    expect(match(`^[[\\w']--[q]]+$`, 'v')).not.toContain('sql');
    expect(mismatch('[[^a-z]&&[^0-9]]', 'v')).toContain('sql');
  });

  it('reads what a look-ahead forbids, and takes one that asks for something as no restriction', () => {
    expect(match('^.*$')).not.toContain('shell-quote');
    expect(match(`^(?!.*').*$`)).toContain('shell-quote');
    expect(match(String.raw`^(?=.*\d)[a-z\d]+$`)).toContain('sql');
  });

  it('takes a word border as no restriction', () => {
    expect(match(String.raw`^\b[a-z]+\b$`)).toContain('sql');
    expect(match(String.raw`\b[a-z]+\b`)).not.toContain('sql');
  });

  it('of an address with a written host excludes other hosts', () => {
    expect(match(String.raw`^https://api\.example\.com/`)).toEqual(expect.arrayContaining(['host', 'url']));
    expect(match(String.raw`^https://api\.example\.com/`)).not.toContain('path');
  });

  it('of what only begins like a host excludes none', () => {
    expect(match(String.raw`^https://api\.example\.com`)).not.toContain('host');
    expect(match('^https://api.example.com/')).not.toContain('host');
    expect(match(String.raw`https://api\.example\.com/`)).not.toContain('host');
    expect(match(String.raw`^https://.*\.example\.com/`)).not.toContain('host');
  });

  it('says nothing when it is no expression, or one that is too long', () => {
    expect(match('^[a-z')).toEqual([]);
    expect(match(`^${'a?'.repeat(600)}$`)).toEqual([]);
  });
});

describe('a mismatch', () => {
  it('of a character tells that it is not there', () => {
    expect(mismatch(String.raw`[^\w]`)).toEqual(expect.arrayContaining(['sql', 'shell', 'code', 'path']));
    expect(mismatch(`'`)).toContain('shell-quote');
    expect(mismatch(`'`)).not.toContain('sql');
    expect(mismatch(String.raw`\.\.`)).toContain('path');
    expect(mismatch('^-')).toContain('argument');
  });

  it('of what must be the whole tells nothing', () => {
    expect(mismatch(`^'$`)).not.toContain('shell-quote');
    expect(mismatch('-$')).not.toContain('argument');
  });

  it('of an expression that is taken for more than it matches tells nothing', () => {
    expect(mismatch(String.raw`\b'`)).toEqual([]);
    expect(mismatch(`(?=x)'`)).toEqual([]);
    expect(mismatch(`(.)\\1|'`)).toEqual([]);
    expect(mismatch(`^'`, 'm')).toEqual([]);
  });
});

describe('a replacement', () => {
  it('of all characters but some leaves those', () => {
    expect(replace(String.raw`[^\w]`)).toEqual(expect.arrayContaining(['sql', 'shell', 'code', 'path']));
    expect(replace(String.raw`\W+`)).toEqual(expect.arrayContaining(['sql', 'shell', 'code', 'path']));
  });

  it('adds up over patterns', () => {
    expect(replace('[<>]')).not.toContain('html');
    expect(replace('[<>]', `'`, '"')).toContain('html');
  });

  it('of longer matches joins what was apart', () => {
    expect(replace(String.raw`\.\./`)).not.toContain('path');
    expect(replace('<script>')).not.toContain('html');
  });

  it('of a run of one letter leaves no run', () => {
    expect(replace(String.raw`\.\.`)).toContain('path');
    expect(replace(String.raw`\.{2,}`)).toContain('path');
  });

  it('of the first match alone leaves others', () => {
    const first = { patterns: [{ source: String.raw`[^\w]`, flags: '' }], harmless: everyThreat };
    expect(computeThreatsExcludedByReplace(first)).toBe(0);
  });

  it('excludes no more than what is put in is harmless for', () => {
    const harmless = getThreatBit('sql');
    const patterns = [{ source: String.raw`[^\w]`, flags: 'g' }];
    expect(list(computeThreatsExcludedByReplace({ patterns, harmless }))).toEqual(['sql']);
    expect(computeThreatsExcludedByReplace({ patterns, harmless: 0 })).toBe(0);
  });

  it('is of characters when one of its alternatives is', () => {
    expect(replacesCharacters({ source: `'|--`, flags: 'g' })).toBe(true);
    expect(replacesCharacters({ source: 'script', flags: 'g' })).toBe(false);
    expect(replacesCharacters({ source: `'`, flags: '' })).toBe(false);
  });
});

describe('what is put in', () => {
  it('is harmless when it is nothing', () => {
    expect(computeHarmless('', 'g')).toBe(everyThreat);
  });

  it('is harmless for what its characters cannot do', () => {
    expect(list(computeHarmless('_', 'g'))).toEqual(expect.arrayContaining(['sql', 'shell', 'path', 'html']));
    expect(list(computeHarmless(' ', 'g'))).not.toContain('shell');
    expect(list(computeHarmless('&lt;', 'g'))).toContain('html');
    expect(list(computeHarmless('&lt;', 'g'))).not.toContain('shell');
  });

  it('escapes in the language that knows the escape', () => {
    expect(list(computeHarmless(String.raw`\$&`, 'g'))).toEqual(['shell', 'regex']);
    expect(list(computeHarmless(String.raw`'\''`, 'g'))).toEqual(['shell-quote']);
    expect(list(computeHarmless(String.raw`\28`, 'g'))).toContain('ldap');
  });

  it('is not known when it takes up the match', () => {
    expect(computeHarmless('<$1>', 'g')).toBe(0);
  });
});

describe('a group', () => {
  it('is what its own pattern lets pass, by number and by name', () => {
    const groups = computeThreatsExcludedByGroups(String.raw`^(\d+)-(?<name>[a-z]+)-(.*)$`, '');
    expect([...groups.keys()]).toEqual(['0', '1', '2', 'name', '3']);
    expect(list(groups.get('0') ?? 0)).not.toContain('sql');
    expect(list(groups.get('1') ?? 0)).toContain('sql');
    expect(list(groups.get('name') ?? 0)).toContain('sql');
    expect(list(groups.get('3') ?? 0)).not.toContain('sql');
  });

  it('counts where nothing around it is anchored', () => {
    expect(list(computeThreatsExcludedByGroups(String.raw`id=(\w+)`, 'g').get('1') ?? 0)).toContain('sql');
  });

  it('is beside the whole match, which ends where the expression does', () => {
    expect(list(computeThreatsExcludedByGroups(String.raw`\d+`, 'g').get('0') ?? 0)).toContain('sql');
    expect(list(computeThreatsExcludedByGroups(String.raw`^\d+$[^]*`, 'm').get('0') ?? 0)).not.toContain('sql');
  });

  it('of no expression is none', () => {
    expect(computeThreatsExcludedByGroups('(', '').size).toBe(0);
  });
});

describe('steps out of a directory', () => {
  it('are all matched by what looks for two dots at the beginning', () => {
    expect(matchesEveryStep(String.raw`^\.\.`, '')).toBe(true);
    expect(matchesEveryStep(String.raw`\.\.`, '')).toBe(true);
    expect(matchesEveryStep(String.raw`^\.\./etc`, '')).toBe(false);
  });

  it('are stripped by what takes them all', () => {
    expect(stripsSteps(String.raw`^(?:\.\./)+`, '')).toBe(true);
    expect(stripsSteps(String.raw`^(\.\.[/\\])+`, '')).toBe(true);
    expect(stripsSteps(String.raw`^\.\./`, '')).toBe(false);
    expect(stripsSteps(String.raw`(?:\.\./)+`, '')).toBe(false);
  });
});

describe('written hosts', () => {
  it('are each alternative of a group, and what is there or not', () => {
    expect(writesHosts(String.raw`^https://(www\.)?example\.(com|co\.uk)/`, '', false)).toBe(true);
    expect(writesHosts(String.raw`^sns\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$`, '', true)).toBe(true);
    expect(writesHosts(String.raw`^https://example\.(com|.*)/`, '', false)).toBe(false);
    expect(writesHosts(String.raw`^sns\.[a-z0-9-]+\.amazonaws\.com(\..+)?$`, '', true)).toBe(false);
    expect(writesHosts(String.raw`^https://(?:[a-z]+\.)+example\.org/`, '', false)).toBe(true);
  });

  it('of addresses need a border behind the name', () => {
    expect(writesHosts(String.raw`^https://(?:\w+\.)?example\.com(?:/|$)`, '', false)).toBe(true);
    expect(writesHosts(String.raw`^https://example\.com`, '', false)).toBe(false);
  });

  it('of names may stand behind a dot', () => {
    expect(writesHosts(String.raw`(?:^|\.)example\.com$`, '', true)).toBe(true);
    expect(writesHosts(String.raw`example\.com$`, '', true)).toBe(false);
    expect(writesHosts(String.raw`(?:^|\.)example\.com$`, '', false)).toBe(false);
  });
});
