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
