#!/bin/sh
# Stands for tesseract in tests: arguments are "stdin stdout -l LANGUAGES --psm N --dpi N tsv".
case "$1" in
  --list-langs) printf "List of available languages (2):\nchi_sim\neng\n"; exit 0 ;;
  --version) echo "tesseract 9.9"; exit 0 ;;
esac
cat > /dev/null
printf 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n'
if [ "$6" = 11 ]; then
  printf '4\t1\t1\t1\t1\t0\t60\t55\t180\t12\t-1\t\n5\t1\t1\t1\t1\t1\t60\t55\t100\t12\t95\t项目支出\n5\t1\t1\t1\t1\t2\t162\t55\t100\t12\t95\t绩效目标表\n'
  exit 0
fi
page=0
for word in 项目名称 社区阅读角建设 主管部门 青禾镇 一级指标 二级指标 三级指标 指标值 产出指标 数量指标 阅读活动场次 ≥12场 效益指标 社会效益指标 居民知晓率 ≥90%; do
  page=$((page + 1))
  sure=96
  [ "$word" = "≥90%" ] && sure=41.5
  printf '4\t%s\t1\t1\t1\t0\t14\t14\t60\t12\t-1\t\n5\t%s\t1\t1\t1\t1\t14\t14\t60\t12\t%s\t%s\n' "$page" "$page" "$sure" "$word"
done
