// Each case has its own address.
exports.handler = async (event) => {
  let location;
  switch (event.pathParameters.where) {
    case 'docs':
      location = 'https://docs.example.com';
      break;
    default:
      location = 'https://example.com';
  }
  // ok: no-open-redirect
  return { statusCode: 302, headers: { Location: location } };
};
