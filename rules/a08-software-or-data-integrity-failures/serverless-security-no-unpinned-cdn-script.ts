export const handler = async () => ({
  headers: { 'Content-Type': 'text/html' },
  // ruleid: serverless-security-no-unpinned-cdn-script
  body: '<script src="https://cdn.example.com/app.js"></script>',
});
// ruleid: serverless-security-no-unpinned-cdn-script
const page = `<head><script async src="//cdn.example.com/app.js"></script></head>`;
// ruleid: serverless-security-no-unpinned-cdn-script
const other = '<script type="module" src="http://cdn.example.com/a.js">';
// ok: serverless-security-no-unpinned-cdn-script
const first = '<script src="/app.js"></script>';
// ok: serverless-security-no-unpinned-cdn-script
const second = '<script src="https://cdn.example.com/a.js" integrity="sha384-abc" crossorigin="anonymous"></script>';
// ok: serverless-security-no-unpinned-cdn-script
const third = '<script>start();</script>';
