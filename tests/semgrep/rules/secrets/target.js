const config = { user: 'u', password: 'hunter2', nested: { 'secret': "abc", clientSecret: 'x' } };
const token = 'ghp_a8Fk39sLq0ZpXw7Ty2Vb6Nm1Rc4Dj5Gh8Eu0';
const key = 'AKIAIOSFODNN7EXAMPLE';
// AKIAIOSFODNN7EXAMPLE
const port = process.env.PORT || 3000;
const secret = process.env.SECRET || 'fallback';
const other = process.env.OTHER ?? `x`;
const url = "https://api.test/x http://example.com";
// FIXME later
/* // hack inside */ f();
const plain = 'hello';
