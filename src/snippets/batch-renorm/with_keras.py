import given

x = given.last("images")
mean, sigma = given.values("mean"), (given.values("variance") + 1e-5) ** 0.5
# begin
import keras

norm = keras.layers.BatchNormalization(
    # trap: the default is 1e-3
    epsilon=1e-5,
    renorm=True,
    renorm_clipping={
        "rmin": 1 / 1.5,
        "rmax": 1.5,
        "dmax": 0.5,
    },
    # Its own, besides `momentum`.
    renorm_momentum=0.99,
)
norm.build(x.shape)
norm.renorm_mean.assign(mean)
# trap: it keeps σ, not σ²
norm.renorm_stddev.assign(sigma)
y = norm(x, training=True)  # [N, H, W, C]
# end
given.show(y=given.second(y))
