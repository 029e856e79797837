import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

/** SST 2: functions without arguments read the request under way. */
export const sstApi = {
  package: 'sst/node/api',
  evidence: 'https://github.com/sst/sst/blob/master/www/docs/clients/api.md',
  types: [
    { name: 'sst.ApiHandler', path: 'Member[ApiHandler].ReturnValue', role: 'handler' },
    { name: 'event.apigw-http', path: 'Member[ApiHandler].Argument[0].Parameter[0]' },
    { name: 'event.context', path: 'Member[ApiHandler].Argument[0].Parameter[1]' },
  ],
  flows: [{ path: 'Member[ApiHandler]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' }],
  properties: [
    { path: 'Member[useQueryParams,usePathParams,useHeaders,useCookies].ReturnValue.AnyMember', removes: objectThreats },
    { path: 'Member[useQueryParam,usePathParam,useHeader,useCookie,useFormValue,useBody].ReturnValue', removes: objectThreats },
  ],
  sources: [
    { path: 'Member[useQueryParams,useQueryParam].ReturnValue', label: 'query string', isSteady: true },
    { path: 'Member[usePathParams,usePathParam].ReturnValue', label: 'path parameter', isSteady: true },
    { path: 'Member[usePath].ReturnValue.ArrayElement', label: 'request address', isSteady: true },
    { path: 'Member[useBody,useJsonBody,useFormData,useFormValue].ReturnValue', label: 'request body', isSteady: true },
    { path: 'Member[useHeaders,useHeader].ReturnValue', label: 'request header', isSteady: true },
    { path: 'Member[useCookies,useCookie].ReturnValue', label: 'cookie', isSteady: true, isShown: true },
  ],
} as const satisfies LibraryModel;
