import type { LibraryModel } from '../schema.ts';

/** find-my-way: routes get Node.js's request, the path parameters third, the query fifth. */
export const findMyWay = {
  package: 'find-my-way',
  evidence: 'https://github.com/delvedor/find-my-way#findmywayonmethod-path-opts-handler-store',
  types: [
    { name: 'find-my-way.Router', path: 'ReturnValue' },
    {
      name: 'http.IncomingRequest',
      type: 'find-my-way.Router',
      path: 'Member[on,get,post,put,patch,delete,head,options,all].Argument[1..].Parameter[0]',
    },
  ],
  sources: [
    {
      type: 'find-my-way.Router',
      path: 'Member[on,get,post,put,patch,delete,head,options,all].Argument[1..].Parameter[2]',
      label: 'path parameter',
    },
    {
      type: 'find-my-way.Router',
      path: 'Member[on,get,post,put,patch,delete,head,options,all].Argument[1..].Parameter[4]',
      label: 'query string',
    },
  ],
} as const satisfies LibraryModel;

/** path-to-regexp: a function that takes a path apart. */
export const pathToRegexp = {
  package: 'path-to-regexp',
  evidence: 'https://github.com/pillarjs/path-to-regexp#match',
  types: [{ name: 'path-to-regexp.Match', path: 'Member[match].ReturnValue' }],
  flows: [{ type: 'path-to-regexp.Match', path: '', from: 'Argument[0]', to: 'ReturnValue.Member[params,path]', decodes: true }],
} as const satisfies LibraryModel;
