function a() { function inner() { x(); } x(1); }
function b() { x(); return 1; }
function c() { const d = () => { x(2); }; return d; }
x(); x(1);
open(h); if (q) { close(h); }
open(h); close(h); close(i);
function ok() { const r = open(); use(r); r.close(); }
function bad() { const r = open(); use(r); }
function tried() { const r = open(); try { use(r); } finally { r.close(); } }
function early() { const r = open(); if (q) { return; } r.close(); }
function sh(p) { list.map((p) => { use(p); }); g((p) => { p; }); }
