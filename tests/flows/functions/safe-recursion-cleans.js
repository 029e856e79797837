// Functions that call each other make harmless texts of all that was sent.
const { exec } = require('child_process');
function clean(v) {
  if (Array.isArray(v)) return v.map(clean);
  if (v && typeof v === 'object') return entries(v);
  return String(v).replace(/[^a-z0-9]/gi, '');
}
function entries(v) {
  return Object.entries(v)
    .map(([k, x]) => clean(k) + '=' + clean(x))
    .join(',');
}
exports.handler = async (event) => {
  // ok: no-command-injection
  exec('echo ' + entries(JSON.parse(event.body)));
};
