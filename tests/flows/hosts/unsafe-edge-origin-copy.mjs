// The answer is a copy of the request with another origin.
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const { value: region } = request.headers['x-region'][0];
  return {
    ...request,
    origin: {
      s3: {
        // ruleid: no-ssrf
        domainName: `${region}.s3.amazonaws.com`,
        region: 'eu-west-1',
        authMethod: 'origin-access-identity',
        path: '',
        customHeaders: {},
      },
    },
  };
};
