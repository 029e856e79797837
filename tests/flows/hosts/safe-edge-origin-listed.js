// A request with a listed origin is handed on as it is: its headers are no answer.
'use strict';
const ALLOWED = ['a.example.com', 'b.example.com'];
exports.handler = (event, context, callback) => {
  const request = event.Records[0].cf.request;
  const host = request.headers['x-backend'][0].value;
  if (!ALLOWED.includes(host)) return callback(null, { status: '403' });
  // ok: no-ssrf
  request.origin.custom.domainName = host;
  // ok: no-ssrf
  request.uri = '/x' + request.uri;
  request.origin.custom.customHeaders['x-host'] = [{ key: 'x-host', value: host }];
  // ok: no-open-redirect
  callback(null, request);
};
