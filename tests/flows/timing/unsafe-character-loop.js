// A loop that ends at the first difference.
function equals(a, b) {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    // ruleid: no-timing-unsafe-compare
    if (a[i] !== b[i]) return false;
  }
  return true;
}
exports.handler = async (event) => {
  if (!equals(event.headers['x-cron-secret'], process.env.CRON_SECRET)) return { statusCode: 403 };
  return { statusCode: 200 };
};
