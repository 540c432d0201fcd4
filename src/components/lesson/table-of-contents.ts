/** Opens the contents where there is room for them, and marks the section that is being read. */
export function followContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>("[data-contents]");
  if (!contents) return;
  const wide = matchMedia("(width >= 70rem)");
  const fold = () => {
    contents.open = wide.matches;
  };
  fold();
  wide.addEventListener("change", fold);
  contents.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    if (wide.matches && event.target.closest("summary")) event.preventDefault();
    if (!wide.matches && event.target.closest("a")) contents.open = false;
  });

  const links = new Map(
    [...contents.querySelectorAll("a")].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
  );
  const headings = [...links.keys()]
    .map((id) => document.getElementById(id))
    .filter((heading) => heading !== null);
  const mark = () => {
    const read = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    for (const [id, link] of links) link.toggleAttribute("aria-current", id === read?.id);
  };
  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const heading of headings) observer.observe(heading);
}
