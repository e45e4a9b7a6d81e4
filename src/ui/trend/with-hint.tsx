/** What a chart finds; on the screen also what would show more. Paper plays no games. */
export function WithHint({ finding, hint }: { readonly finding: string; readonly hint: string | undefined }) {
  return (
    <>
      {finding}
      {hint !== undefined && <span className="not-on-paper"> {hint}</span>}
    </>
  );
}
