package se.samsyn.command.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What the rounds of one figure gave. */
record Outcome(String name, String what, int statements, List<Sample> raw, List<Sample> product) {
    Outcome {
        raw = List.copyOf(raw);
        product = List.copyOf(product);
    }

    /** The raw side's processor time over the product's, round by round. 1 would be a program that costs nothing. */
    double[] ratios() {
        return IntStream.range(0, product.size())
                .mapToDouble(round -> raw.get(round).cpu() / product.get(round).cpu())
                .sorted()
                .toArray();
    }

    double ratio() {
        double[] ratios = ratios();
        return ratios[ratios.length / 2];
    }

    /** As if sending the SQL cost nothing on the raw side: the strictest way to count. */
    double ratioToDatabaseAlone() {
        return median(raw, Sample::databaseCpu) / median(product, Sample::cpu);
    }

    double wallRatio() {
        return median(product, Sample::aSecond) / median(raw, Sample::aSecond);
    }

    static double median(List<Sample> samples, ToDoubleFunction<Sample> of) {
        double[] values = samples.stream().mapToDouble(of).sorted().toArray();
        return values[values.length / 2];
    }

    String json() {
        double[] ratios = ratios();
        return String.format(
                Locale.ROOT,
                "\"%s\":{\"ratio\":%.3f,\"ratio_min\":%.3f,\"ratio_max\":%.3f,\"ratio_database_alone\":%.3f,"
                        + "\"wall_ratio\":%.3f,\"cpu_ms\":%.3f,\"cpu_ms_database\":%.3f,\"cpu_ms_program\":%.3f,"
                        + "\"raw_cpu_ms\":%.3f,\"raw_cpu_ms_database\":%.3f,\"raw_cpu_ms_client\":%.3f,"
                        + "\"client_cpu_ms\":%.3f,\"per_second\":%.0f,\"raw_per_second\":%.0f,\"p50_ms\":%.2f,"
                        + "\"p95_ms\":%.2f,\"p99_ms\":%.2f,\"statements\":%d,\"load\":%.2f}",
                name,
                ratio(),
                ratios[0],
                ratios[ratios.length - 1],
                ratioToDatabaseAlone(),
                wallRatio(),
                median(product, Sample::cpu),
                median(product, Sample::databaseCpu),
                median(product, Sample::programCpu),
                median(raw, Sample::cpu),
                median(raw, Sample::databaseCpu),
                median(raw, Sample::programCpu),
                median(product, sample -> sample.client() * 1000 / sample.done()),
                median(product, Sample::aSecond),
                median(raw, Sample::aSecond),
                median(product, sample -> sample.waits().percentile(0.50)),
                median(product, sample -> sample.waits().percentile(0.95)),
                median(product, sample -> sample.waits().percentile(0.99)),
                statements,
                median(product, Sample::load));
    }

    String line() {
        double[] ratios = ratios();
        return String.format(
                Locale.ROOT,
                "%-3s %5.2f (%.2f-%.2f)  %5.2f  %5.2f   %7.0f %6.2f %6.2f   %7.0f %6.2f %6.2f   %6.1f %6.1f  %5.1f%n    %s; %d"
                        + " statements",
                name,
                ratio(),
                ratios[0],
                ratios[ratios.length - 1],
                ratioToDatabaseAlone(),
                wallRatio(),
                median(product, Sample::aSecond),
                median(product, Sample::databaseCpu),
                median(product, Sample::programCpu),
                median(raw, Sample::aSecond),
                median(raw, Sample::databaseCpu),
                median(raw, Sample::programCpu),
                median(product, sample -> sample.waits().percentile(0.50)),
                median(product, sample -> sample.waits().percentile(0.99)),
                median(product, Sample::load),
                what,
                statements);
    }
}
