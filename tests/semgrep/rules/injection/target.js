const child_process = require('child_process');
const { exec, execSync: run, spawn } = require('child_process');
const path = require('path');

function a(req, res) {
  child_process.exec('ls ' + req.query.dir);
  child_process.exec('ls');
  child_process.execSync(`ls ${req.query.dir}`, { cwd: '/' });
  exec(`ls ${req.query.dir}`, (error, out) => res.send(out));
  run(req.body);
  spawn('sh', ['-c', req.body], { shell: true });
  spawn('ls', { shell: false });
  spawn(req.body, [], { cwd: '/', shell: '/bin/sh' });
  eval('1 + 1');
  eval(req.body.code);
  new Function('a', req.body.code);
  setTimeout('go()', 100);
  setTimeout(() => go(), 100);
  path.join('/data', req.params.file);
  path.resolve(req);
  path.join('/data', 'x');
  path.relative('/data', req.params.file);
}

async function b(db, id) {
  db.query('SELECT 1');
  db.query('SELECT ' + id);
  db.query('SELECT ' + '1');
  db.query(`SELECT ${id}`, []);
  const q = 'SELECT ' + id;
  log(q);
  db.query(q, cb);
  const fixed = 'SELECT 2';
  db.query(fixed);
  db.query(SQL`SELECT ${id}`);
  this.pool.query(build(id));
  collection.find({ $where: 'this.a == ' + id });
  collection.find({ a: 1, '$where': f });
}
