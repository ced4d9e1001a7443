#!/bin/sh
# make-scans.sh FOLDER: scans of the PDF fixtures in FOLDER, beside them. Needs pdftoppm (poppler) and
# ImageMagick; the tests need neither. Noise is seeded, so that the same tools make the same files.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$1"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# seal DPI FILE: a round red stamp of 36 mm
seal() {
  size=$(($1 * 142 / 100)); half=$((size / 2))
  convert -size "${size}x${size}" xc:none -fill none -stroke '#d0202a' -strokewidth $(($1 / 40)) \
    -draw "circle $half,$half $half,$((size / 20))" -draw "circle $half,$half $half,$((size / 8))" \
    -fill '#d0202a' -stroke none -font Liberation-Serif-Bold -pointsize $(($1 / 6)) -gravity center \
    -annotate +0-$(($1 / 3)) 'U B N D' -annotate +0+0 '*' "$2"
}

# scan NAME DPI SKEW NOISE QUALITY PAGE X Y: the seal is on page PAGE at X and Y, in points
scan() {
  rm -f "$work"/page*
  pdftoppm -r "$2" -png "$1.pdf" "$work/page"
  seal "$2" "$work/seal.png"
  signed="$work/page-$6.png"
  convert "$signed" "$work/seal.png" -geometry "+$(($7 * $2 / 72))+$(($8 * $2 / 72))" -compose Multiply -composite "$signed"
  for page in "$work"/page*.png; do
    convert "$page" -background white -rotate "$3" +repage -gravity center \
      -crop "$(identify -format '%wx%h+0+0' "$page")" +repage -seed 16 -attenuate "$4" +noise Gaussian \
      -blur 0x0.4 -level 3%,97% -quality "$5" -sampling-factor 4:2:0 -strip "${page%.png}.jpg"
  done
}

scan cong-van 150 0.8 0.25 38 1 325 376
cp "$work"/page*.jpg quet-cong-van.jpg
scan ke-hoach 200 -1.3 0.25 14 1 300 682
node "$here/pdf-of-scans.ts" quet-ke-hoach.pdf 200 "$work"/page*.jpg
scan quyet-dinh 150 0.5 0.25 22 1 310 500
node "$here/pdf-of-scans.ts" quet-quyet-dinh.pdf 150 "$work"/page*.jpg
