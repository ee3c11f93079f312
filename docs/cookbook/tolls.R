# Dead by country from `rapporteur export --flat --format csv`: least, best and most, and a chart of them.
#
# usage: Rscript docs/cookbook/tolls.R FLAT.csv [CHART.pdf]
#
# Base R only. Counts what is said to have been done and is not denied by most who tell it; an upper bound that a source
# leaves open is marked "+". Prints the same lines as tolls.py.
arguments <- commandArgs(trailingOnly = TRUE)
happenings <- read.csv(arguments[1], na.strings = "", stringsAsFactors = FALSE, encoding = "UTF-8")
done <- happenings$standing == "actual" & !(happenings$modality %in% c("negated", "denied"))
told <- happenings[done & !is.na(happenings$killed_best), ]
told$country <- ifelse(is.na(told$place_country), "no place", told$place_country)
told$open <- is.na(told$killed_high)
told$most <- ifelse(told$open, told$killed_best, told$killed_high)
told$least <- ifelse(is.na(told$killed_low), 0, told$killed_low)

cat("country,happenings,low,best,high,open\n")
if (nrow(told) > 0) {
    sums <- aggregate(cbind(least, killed_best, most) ~ country, told, sum)
    sums$n <- as.vector(table(told$country)[sums$country])
    sums$open <- tapply(told$open, told$country, any)[sums$country]
    sums <- sums[order(-sums$killed_best, sums$country, method = "radix"), ]
    cat(sprintf("%s,%d,%d,%d,%d,%s\n", sums$country, as.integer(sums$n), as.integer(sums$least),
                as.integer(sums$killed_best), as.integer(sums$most), ifelse(sums$open, "+", "")), sep = "")
    if (length(arguments) > 1) {
        pdf(arguments[2], width = 7, height = 1 + nrow(sums) / 3)
        shown <- sums[rev(seq_len(nrow(sums))), ]
        dotchart(shown$killed_best, labels = shown$country, xlim = c(0, max(shown$most)), pch = 19, xlab = "killed")
        segments(shown$least, seq_len(nrow(shown)), shown$most, seq_len(nrow(shown)), lwd = 2)
        invisible(dev.off())
    }
}
