// The password of a user who is migrated is logged.
exports.handler = async (event) => {
  // ruleid: no-secret-exposure
  console.log('migrating', event.userName, event.request.password);
  if (event.triggerSource === 'UserMigration_Authentication') {
    const ok = await check(event.userName, event.request.password);
    // ok: no-secret-exposure
    console.log('result', ok);
    event.response.finalUserStatus = 'CONFIRMED';
  }
  return event;
};
async function check(user, password) {
  const res = await fetch('https://legacy.example.com/login', { method: 'POST', body: JSON.stringify({ user, password }) });
  return res.ok;
}
