// Builds what the browser gets: node build.mjs <out>. Maven calls it; `npm run build` does the same by hand.
// The same sources give the same files: every name carries a hash of the content and nothing depends on the clock.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
if (!out) {
  console.error("Say where to: node build.mjs <out>");
  process.exit(2);
}
const assets = join(out, "assets");

installPackages();
const { transform, browserslistToTargets } = await import("lightningcss");
const { PurgeCSS } = await import("purgecss");

rmSync(assets, { recursive: true, force: true });
mkdirSync(assets, { recursive: true });

const typeface = "node_modules/@fontsource/atkinson-hyperlegible-next";
const font = (subset, weight) =>
  place(`atkinson-${subset}-${weight}`, "woff2", read(`${typeface}/files/atkinson-hyperlegible-next-${subset}-${weight}-normal.woff2`));
const fonts = {
  "latin-400": font("latin", 400),
  "latin-700": font("latin", 700),
  "latin-ext-400": font("latin-ext", 400),
  "latin-ext-700": font("latin-ext", 700),
};
cpSync(join(here, typeface, "LICENSE"), join(assets, "atkinson-licence.txt"));

const files = {
  style: place("omzien", "css", await styles()),
  script: place("omzien", "js", scripts()),
  icon: place("favicon", "svg", read("icons/favicon.svg")),
  fontRegular: fonts["latin-400"],
  fontBold: fonts["latin-700"],
};
const classes = join(out, "WEB-INF", "classes");
mkdirSync(classes, { recursive: true });
writeFileSync(
  join(classes, "assets.properties"),
  Object.entries(files).map(([key, file]) => `${key}=/assets/${file}\n`).join(""),
);
// on paper the same letters, in the form that a PDF takes
mkdirSync(join(classes, "fonts"), { recursive: true });
for (const subset of ["latin", "latin-ext"]) {
  for (const weight of [400, 700]) {
    const woff = read(`${typeface}/files/atkinson-hyperlegible-next-${subset}-${weight}-normal.woff`);
    writeFileSync(join(classes, "fonts", `atkinson-${subset}-${weight}.ttf`), trueType(woff));
  }
}
cpSync(join(here, typeface, "LICENSE"), join(classes, "fonts", "atkinson-licence.txt"));

/** WOFF 1.0 is a TrueType font whose tables are deflated one by one (W3C WOFF, section 5): paper needs it plain. */
function trueType(woff) {
  const count = woff.readUInt16BE(12);
  const head = 12 + 16 * count;
  const tables = [];
  for (let i = 0, at = 44; i < count; i++, at += 20) {
    const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const raw = woff.subarray(offset, offset + packed);
    tables.push({ tag: woff.subarray(at, at + 4), sum: woff.readUInt32BE(at + 16), data: packed < length ? inflateSync(raw) : raw });
  }
  const out = Buffer.alloc(tables.reduce((size, { data }) => size + ((data.length + 3) & ~3), head));
  const power = 2 ** Math.floor(Math.log2(count));
  woff.copy(out, 0, 4, 8);
  out.writeUInt16BE(count, 4);
  out.writeUInt16BE(power * 16, 6);
  out.writeUInt16BE(Math.log2(power), 8);
  out.writeUInt16BE((count - power) * 16, 10);
  let at = head;
  tables.forEach(({ tag, sum, data }, i) => {
    tag.copy(out, 12 + 16 * i);
    out.writeUInt32BE(sum, 16 + 16 * i);
    out.writeUInt32BE(at, 20 + 16 * i);
    out.writeUInt32BE(data.length, 24 + 16 * i);
    data.copy(out, at);
    at += (data.length + 3) & ~3;
  });
  return out;
}

/** Runs `npm ci` when the packages are missing or older than the lock file. */
function installPackages() {
  const installed = join(here, "node_modules", ".package-lock.json");
  const lock = join(here, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("Installing the packages of webapp/package-lock.json");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: here, stdio: "inherit", shell: process.platform === "win32" });
  if (npm.status !== 0) {
    console.error("`npm ci` failed in webapp/; is a package registry in reach?");
    process.exit(1);
  }
}

/** The design system's components and our own files, without what no template uses. */
async function styles() {
  const components = readdirSync(join(here, "node_modules/@utrecht")).filter((name) => name.endsWith("-css")).sort();
  const order = readFileSync(join(here, "styles/order.txt"), "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
  const everything = [
    ...components.map((name) => text(`node_modules/@utrecht/${name}/dist/index.css`)),
    ...order.map((name) => text(`styles/${name}`)),
  ].join("\n");
  const flat = css(everything, false);
  const [{ css: used }] = await new PurgeCSS().purge({
    css: [{ raw: flat }],
    content: [
      ...walk("templates").filter((file) => file.endsWith(".jte")).map((file) => ({ raw: text(file), extension: "jte" })),
      ...walk("scripts").filter((file) => file.endsWith(".js")).map((file) => ({ raw: text(file), extension: "js" })),
    ],
    defaultExtractor: (content) => content.match(/[\w-]+/g) ?? [],
    // a tone is chosen while the page runs; the template only knows its name
    safelist: { standard: [/^tone-/, /^tint-/], greedy: [/::/] },
    variables: true,
  });
  return css(
    used
      .replaceAll(/url\(["']?font:([\w-]+)["']?\)/g, (_, name) => `url(${fonts[name]})`),
    true,
  );
}

function css(source, minify) {
  return transform({
    filename: "omzien.css",
    code: Buffer.from(source),
    minify,
    // phones of 2020 and later
    targets: browserslistToTargets(["chrome 89", "firefox 90", "safari 15"]),
  }).code.toString();
}

/** One module: the files are small and independent, each in a block of its own. */
function scripts() {
  return walk("scripts")
    .filter((file) => file.endsWith(".js"))
    .map((file) => `{\n${text(file).replaceAll(/^\s*\/\/.*\n/gm, "").trim()}\n}\n`)
    .join("");
}

function place(name, extension, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const file = `${name}.${hash}.${extension}`;
  writeFileSync(join(assets, file), content);
  return file;
}

function read(path) {
  return readFileSync(join(here, path));
}

function text(path) {
  return readFileSync(join(here, path), "utf8");
}

function walk(folder) {
  return readdirSync(join(here, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]));
}
