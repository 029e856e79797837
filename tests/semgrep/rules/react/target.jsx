import React, { useState, useEffect } from 'react';

function List({ items, html }) {
  const [state, setState] = useState([]);
  if (items) {
    useEffect(() => {});
    user();
  }
  state.push(1);
  items.push(2);
  return (
    <div>
      <p dangerouslySetInnerHTML={{ __html: html }} />
      <p dangerouslySetInnerHTML={{ __html: 'fixed' }} />
      <p className="x" dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(html) }} />
      <a href={html}>go</a>
      <a href="/x" target="_blank">go</a>
      <a href={'/x'} target="_blank" rel="noopener">go</a>
      <button onClick="go()" />
      <button onClick={() => setState([])} />
      {items.map((item) => <li>{item}</li>)}
      {items.map((item) => <li key={item.id}>{item}</li>)}
    </div>
  );
}

class Old extends React.Component {
  render() {
    this.ref.current.innerHTML = this.props.html;
    return <List {...this.props} />;
  }
}

export default function Page({ title }) {
  return <h1>{title}</h1>;
}
