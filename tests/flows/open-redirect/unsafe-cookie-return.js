// The address was kept in a cookie, which the sender chooses too.
exports.handler = async (event) => {
  const cookie = (event.cookies ?? []).find((each) => each.startsWith('returnTo='));
  const returnTo = cookie ? decodeURIComponent(cookie.slice('returnTo='.length)) : '/';
  // ruleid: no-open-redirect
  return { statusCode: 302, headers: { Location: returnTo } };
};
