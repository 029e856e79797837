// A header that the edge answers with.
exports.handler = async (event) => {
  const { request } = event.Records[0].cf;
  const campaign = decodeURIComponent(request.querystring);
  return {
    status: '200',
    // ruleid: no-header-injection
    headers: { 'x-campaign': [{ key: 'X-Campaign', value: campaign }] },
    body: '',
  };
};
