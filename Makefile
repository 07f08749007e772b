# One word for each habit; `mvn verify` alone is the whole check.

TRANSCRIPTS = search-cli/src/test/resources/vn/nghiquyet/cli/command/transcripts

.PHONY: check format gold

## Compiles, tests and checks everything.
check:
	mvn verify

## Formats all Java; Maven itself must run on JDK 25 (JAVA25_HOME, else JAVA_HOME).
format:
	JAVA_HOME="$${JAVA25_HOME:-$$JAVA_HOME}" mvn -q spotless:apply

## Runs the transcripts of the command line and shows how they differ from what is recorded.
## Right answers are moved over by hand: cp search-cli/target/transcripts/X.txt $(TRANSCRIPTS)/
gold:
	rm -rf search-cli/target/transcripts
	-mvn -q test -pl search-cli -am -Dtest=TranscriptTest -Dsurefire.failIfNoSpecifiedTests=false
	diff -ru $(TRANSCRIPTS) search-cli/target/transcripts
