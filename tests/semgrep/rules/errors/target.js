async function f(res) {
  try { a(); } catch (e) {}
  try { a(); } catch {}
  try { a(); } catch (e) { log(e); throw e; }
  try { a(); } catch (err) { res.send(err); }
  try { a(); } catch (err) { res.json({ ok: false, error: err.message }); } finally { return 1; }
  try { a(); } catch (err) { return { statusCode: 500, body: JSON.stringify({ m: err.stack }) }; }
  throw 'text';
  throw `t ${x}`;
  throw new Error('x');
  switch (x) { case 1: break; }
  switch (x) { case 1: break; default: a(); }
  for (const x of xs) { await g(x); }
  while (more) { const y = await h(); z(await y); }
  for (const k in obj) { use(k); }
  for (const k in obj) { if (obj.hasOwnProperty(k) && ok) { use(k); } }
  for (var k in obj) use(k);
  for (let i = 0; i < n; i++) { g(i); }
  for (let i = 0, j = 1; i < n; i++) { g(i); }
  for (let i = 0; i <= n; ++i) { g(i); }
  while (true) { g(); }
  while (1) { g(); }
  for (;;) { g(); }
  if (x = y) { g(); }
  while ((m = re.exec(s))) { g(m); }
  if (p) { if (q) { g(); } }
  if (p) { g(); if (q) { g(); } }
  if (p) if (q) g();
  if (p) { return 1; } else { return 2; }
  if (p) return; else g();
}
