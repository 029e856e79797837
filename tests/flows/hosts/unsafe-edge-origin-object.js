// The origin is written whole, and the request is handed on.
'use strict';
const querystring = require('querystring');
exports.handler = (event, context, callback) => {
  const request = event.Records[0].cf.request;
  const params = querystring.parse(request.querystring);
  request.origin = {
    custom: {
      // ruleid: no-ssrf
      domainName: params.backend,
      port: 443,
      protocol: 'https',
      path: '',
      sslProtocols: ['TLSv1.2'],
      readTimeout: 5,
      keepaliveTimeout: 5,
      customHeaders: {},
    },
  };
  request.headers['host'] = [{ key: 'host', value: params.backend }];
  callback(null, request);
};
