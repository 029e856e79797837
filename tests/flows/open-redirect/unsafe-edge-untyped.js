// An edge function without types answers with an address of the request.
'use strict';
exports.handler = async (event) => {
  const { request } = event.Records[0].cf;
  const target = new URLSearchParams(request.querystring).get('to');
  return {
    status: '302',
    statusDescription: 'Found',
    headers: {
      location: [
        {
          key: 'Location',
          // ruleid: no-open-redirect
          value: target,
        },
      ],
    },
  };
};
