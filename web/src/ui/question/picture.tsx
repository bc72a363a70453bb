// The picture of an item. Its words stand in its place for who cannot see it, or where it has not come.
import "./question.css";

export function Picture({ src, words, hidden }: { src: string; words: string; hidden?: boolean }) {
  return (
    <p className="task-picture" hidden={hidden}>
      <img src={src} alt={words} />
    </p>
  );
}
