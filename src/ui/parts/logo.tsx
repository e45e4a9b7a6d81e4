/** The mark of the game: two arms of one spiral, one smooth (verdigris), one dotted (ochre). */

/** An Archimedean arm on a 32 grid, starting at an angle in radians. */
function arm(start: number): string {
  const points: string[] = [];
  for (let step = 0; step <= 48; step += 1) {
    const share = step / 48;
    const angle = start + share * Math.PI * 2.6;
    const radius = 1.2 + share * 13;
    points.push(`${(16 + Math.cos(angle) * radius).toFixed(2)} ${(16 + Math.sin(angle) * radius).toFixed(2)}`);
  }
  return `M${points.join('L')}`;
}

const SMOOTH = arm(0);
const DOTTED = arm(Math.PI);

export function Logo({ size = 30 }: { readonly size?: number }) {
  const side = `${size / 16}rem`;
  return (
    <svg
      className="logo"
      width={side}
      height={side}
      viewBox="0 0 32 32"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={SMOOTH} stroke="var(--verdigris)" strokeWidth="2" />
      <path d={DOTTED} stroke="var(--ochre)" strokeWidth="2.6" strokeDasharray="0.1 3.6" />
    </svg>
  );
}
