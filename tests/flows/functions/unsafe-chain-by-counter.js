// A counter outside says which function is the next.
const { exec } = require('child_process');
function run(list, req) {
  let i = 0;
  const next = async () => {
    const mw = list[i++];
    if (!mw) return undefined;
    return mw(req, next);
  };
  return next();
}
const auth = async (req, next) => { if (!req.event.headers.authorization) return { statusCode: 401 }; return next(); };
const body = async (req, next) => { req.body = JSON.parse(req.event.body); return next(); };
const trim = async (req, next) => { req.folder = req.body.folder.trim(); return next(); };
const list = async (req) => {
  // ruleid: no-command-injection
  exec(`ls ${req.folder}`);
  return { statusCode: 200 };
};
exports.handler = (event) => run([auth, body, trim, list], { event });
