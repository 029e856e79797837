import type { LibraryModel } from '../schema.ts';

/** ldapjs and clients with its interface: filters and names are texts, or objects that hold values apart. */
export const ldapClients: LibraryModel = {
  package: ['ldapjs', 'ldapts', 'ldapjs-client', 'ldapjs-promise', 'ldap-ts-client', 'ldap-client', '@ldapjs/client', 'ldap-async'],
  evidence: 'https://www.rfc-editor.org/rfc/rfc4515',
  types: [
    { name: 'ldap.Client', path: 'Member[Client,Ldap,LdapClient].Instance', declared: ['Client'] },
    { name: 'ldap.Client', path: 'Member[createClient].ReturnValue' },
    { name: 'ldap.Client', path: 'Instance' },
  ],
  sinks: [
    {
      threat: 'ldap',
      type: 'ldap.Client',
      path: 'Member[search,searchPaginated,findandbind].Argument[1].Member[filter]',
      label: 'the LDAP filter',
    },
    { threat: 'ldap', type: 'ldap.Client', path: 'Member[search,findandbind].Argument[0].Member[filter,base]', label: 'the LDAP filter' },
    {
      threat: 'ldap',
      type: 'ldap.Client',
      path: 'Member[search,searchPaginated,searchReturnAll,bind,compare,modify,modifyDN,add,del].Argument[0]',
      label: 'the LDAP name',
    },
    { threat: 'ldap', type: 'ldap.Client', path: 'Member[modifyDN].Argument[1]', label: 'the LDAP name' },
    { threat: 'ldap', path: 'Member[parseFilter,parseDN].Argument[0]', label: 'the LDAP text' },
    { threat: 'ldap', path: 'Member[filters].Member[parseString].Argument[0]', label: 'the LDAP filter' },
    { threat: 'ldap', path: 'Member[FilterParser].Member[parseString].Argument[0]', label: 'the LDAP filter' },
  ],
  sanitizers: [
    { path: 'Member[escape,escapeFilter,escapeFilterValue,escapeDN,escapeDn]', removes: ['ldap'] },
    { path: 'Member[filters].Member[escape]', removes: ['ldap'] },
    { path: 'Member[RDN,DN]', removes: ['ldap'] },
  ],
};

/** Parsers of filters and names. */
export const ldapParsers: LibraryModel = {
  package: ['ldap-filter', '@ldapjs/filter', '@ldapjs/dn'],
  evidence: 'https://github.com/ldapjs/filter#readme',
  sinks: [
    { threat: 'ldap', path: 'Member[parse,parseString].Argument[0]', label: 'the LDAP filter' },
    { threat: 'ldap', path: 'Member[DN].Member[fromString].Argument[0]', label: 'the LDAP name' },
  ],
  sanitizers: [{ path: 'Member[escape,escapeFilterValue]', removes: ['ldap'] }],
};

/** Active Directory: filters beside options. */
export const activeDirectory: LibraryModel = {
  package: ['activedirectory', 'activedirectory2', 'node-ad-ldap', '@dsaw/activedirectory'],
  evidence: 'https://github.com/jsumners/node-activedirectory#readme',
  types: [
    { name: 'ad.Client', path: 'Instance', declared: ['ActiveDirectory'] },
    { name: 'ad.Client', path: 'ReturnValue' },
    { name: 'ad.Client', path: 'Member[ActiveDirectory].Instance' },
    { name: 'ad.Client', path: 'Member[promiseWrapper].Instance' },
  ],
  sinks: [
    {
      threat: 'ldap',
      type: 'ad.Client',
      path: 'Member[find,findUsers,findGroups,findDeletedObjects].Argument[0]',
      label: 'the LDAP filter',
    },
    {
      threat: 'ldap',
      type: 'ad.Client',
      path: 'Member[find,findUser,findUsers,findGroup,findGroups,findDeletedObjects,getUsersForGroup,userExists,groupExists].Argument[0].Member[filter,baseDN]',
      label: 'the LDAP filter',
    },
  ],
};

/** A search by filter text. */
export const simpleLdapSearch: LibraryModel = {
  package: ['simple-ldap-search', 'ldap-authentication'],
  evidence: 'https://github.com/tryhardest/simple-ldap-search#readme',
  types: [
    { name: 'simple-ldap.Client', path: 'Instance' },
    { name: 'simple-ldap.Client', path: 'Member[SimpleLDAPSearch].Instance' },
  ],
  sinks: [
    { threat: 'ldap', type: 'simple-ldap.Client', path: 'Member[search].Argument[0]', label: 'the LDAP filter' },
    { threat: 'ldap', path: 'Member[authenticate].Argument[0].Member[userDn,userSearchBase,groupsSearchBase]', label: 'the LDAP name' },
  ],
};

/** Escapers of LDAP texts: functions and template tags. */
export const ldapEscapers: LibraryModel = {
  package: ['ldap-escape', 'ldapjs-escape', 'ldap-filter-escape'],
  evidence: 'https://github.com/tcort/ldap-escape#readme',
  sanitizers: [
    { path: '', removes: ['ldap'] },
    { path: 'Member[filter,dn,escapeFilter,escapeDN,escape]', removes: ['ldap'] },
  ],
};
